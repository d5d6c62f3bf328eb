package taizhang.report.day;

import java.util.Arrays;
import java.util.List;
import taizhang.model.Campaign;
import taizhang.model.PeriodLength;

/**
 * What papers are called in a campaign: by their kind, but for those called after the period, e.g. 月报 for 周报 and 单位月报表 for
 * 单位周报表. Their templates keep the name of the kind.
 *
 * @param report what the office's report is called, e.g. 月报 or 工作专报
 * @param length 周期
 */
public record PaperNames(String report, PeriodLength length) {
    /** The kind of the office's report. */
    private static final String REPORT = PeriodLength.WEEK.report();

    /** The names in a campaign. */
    public static PaperNames of(Campaign campaign) {
        PeriodLength length = campaign.reporting().length();
        return new PaperNames(campaign.names().words().report().orElseGet(length::report), length);
    }

    /** All names that a kind of paper can have by the length of periods. */
    public static List<String> usual(String kind) {
        return Arrays.stream(PeriodLength.values())
                .map(length -> new PaperNames(length.report(), length).of(kind))
                .toList();
    }

    /** The name of a kind of paper. */
    public String of(String kind) {
        return kind.equals(REPORT) ? report : length.worded(kind);
    }
}
