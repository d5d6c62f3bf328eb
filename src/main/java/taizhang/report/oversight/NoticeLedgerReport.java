package taizhang.report.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.statistics.NoticeStanding;

/**
 * All notices by the day with their replies (督办台账).
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param lines one for each notice, in the order of 督办.yaml
 * @param counts how many were issued and answered
 */
public record NoticeLedgerReport(DayHead day, ReportHead head, List<NoticeLine> lines, NoticeCounts counts)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "督办台账";

    public NoticeLedgerReport {
        lines = List.copyOf(lines);
    }

    /** The book of notices; empty when none was issued by the day. */
    public static Optional<NoticeLedgerReport> of(Edition edition) {
        List<NoticeStanding> notices = NoticeStanding.all(edition.statistics());
        List<NoticeLine> lines = new ArrayList<>();
        notices.forEach(notice -> lines.add(NoticeLine.of(lines.size() + 1, notice, edition)));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NoticeLedgerReport(edition.head(), edition.headOf(PAPER), lines, NoticeCounts.of(notices)));
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Figure> figures() {
        return counts.byName();
    }
}
