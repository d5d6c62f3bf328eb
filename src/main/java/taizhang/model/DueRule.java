package taizhang.model;

import java.time.DayOfWeek;

/** By when the returns of a period are due (报送截止), as the campaign has it; helps only to propose the day. */
public sealed interface DueRule {
    /**
     * The last such weekday in the period, e.g. 星期四.
     *
     * @param day the weekday
     */
    record Weekday(DayOfWeek day) implements DueRule {}

    /**
     * A day of the month in which the period ends, e.g. 每月25日.
     *
     * @param day 1 to 31; the last of the month when it has fewer days, as 月底 has it
     */
    record DayOfMonth(int day) implements DueRule {
        /** 月底. */
        public static final int LAST = 31;
    }

    /**
     * Some days after the end of the period, e.g. 期后第3个工作日 or 次月5日.
     *
     * @param days how many
     * @param worked whether only working days count
     */
    record AfterEnd(int days, boolean worked) implements DueRule {}
}
