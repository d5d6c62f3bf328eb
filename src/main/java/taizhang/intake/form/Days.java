package taizhang.intake.form;

import java.time.LocalDate;

/** Days as they are said on forms. */
final class Days {
    private Days() {}

    /** 8月24日. */
    static String shortForm(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 2017年8月24日. */
    static String longForm(LocalDate day) {
        return day.getYear() + "年" + shortForm(day);
    }
}
