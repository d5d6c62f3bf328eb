package taizhang.model;

import java.util.Arrays;
import java.util.Optional;

/** Length of a reporting period (周期), and the words that go with it. */
public enum PeriodLength {
    DAY("日", "日报", "每日报告制度", "本日", "次日"),
    WEEK("周", "周报", "一周报告制度", "本周", "下周"),
    /** A third of a month. “下旬” would read as the last ten days of the month, so it is 下期. */
    TEN_DAYS("旬", "旬报", "每旬报告制度", "本期", "下期"),
    /** “下半月” would read as the second half of the month, so it is 下期. */
    HALF_MONTH("半月", "半月报", "半月报告制度", "本期", "下期"),
    MONTH("月", "月报", "每月报告制度", "本月", "下月"),
    QUARTER("季", "季报", "每季度报告制度", "本季度", "下季度");

    private final String label;
    private final String report;
    private final String routine;
    private final String current;
    private final String next;

    PeriodLength(String label, String report, String routine, String current, String next) {
        this.label = label;
        this.report = report;
        this.routine = routine;
        this.current = current;
        this.next = next;
    }

    /** The Chinese word, as written in the ledger and printed. */
    public String label() {
        return label;
    }

    /** What is reported for one, e.g. 周报, 月报. */
    public String report() {
        return report;
    }

    /** The rule that asks for it, e.g. 一周报告制度, 每月报告制度. */
    public String routine() {
        return routine;
    }

    /** The one a paper speaks of, e.g. 本周; 本期 where that word would be misread. */
    public String current() {
        return current;
    }

    /** The one after it, e.g. 下周; 下期 where that word would be misread. */
    public String next() {
        return next;
    }

    /** A label made for weeks in the words of this length: 本月进展 for 本周进展, 单位月报表 for 单位周报表. */
    public String worded(String weekly) {
        return weekly.replace(WEEK.report, report)
                .replace(WEEK.current, current)
                .replace(WEEK.next, next);
    }

    /** A label in the words of some length as one made for weeks, so that it can be compared. */
    public static String asWeekly(String label) {
        String weekly = label;
        for (PeriodLength length : values()) {
            weekly = weekly.replace(length.report, WEEK.report)
                    .replace(length.current, WEEK.current)
                    .replace(length.next, WEEK.next);
        }
        return weekly;
    }

    /** The length whose report is so called, e.g. 月报; empty if it is none. */
    public static Optional<PeriodLength> ofReport(String word) {
        return Arrays.stream(values())
                .filter(length -> length.report.equals(word))
                .findFirst();
    }
}
