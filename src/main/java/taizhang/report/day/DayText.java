package taizhang.report.day;

import java.time.LocalDate;

/** Dates inside texts, as offices write them. */
public final class DayText {
    private DayText() {}

    /** E.g. 2017年5月9日. */
    public static String full(LocalDate day) {
        return day.getYear() + "年" + monthAndDay(day);
    }

    /** E.g. 5月9日, with the year when it is not the paper's. */
    public static String brief(LocalDate day, LocalDate asOf) {
        return day.getYear() == asOf.getYear() ? monthAndDay(day) : full(day);
    }

    private static String monthAndDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
