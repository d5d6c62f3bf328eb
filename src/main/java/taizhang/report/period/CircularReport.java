package taizhang.report.period;

import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.PeriodNews;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.SpotCheckNews;
import taizhang.report.day.UnitTable;

/**
 * The office's circular on a period (通报): who reported late or not at all, what is overdue or stands still, and what spot
 * checks found.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param problems the problems it names
 * @param named the units it names
 * @param spotChecks what spot checks of the period found
 */
public record CircularReport(
        DayHead day, ReportHead head, PeriodNews problems, UnitNews named, SpotCheckNews spotChecks) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "通报";

    /** The circular of the period; empty when no period covers the day or nobody is to be named. */
    public static Optional<CircularReport> of(Edition edition) {
        if (edition.reporting().current().isEmpty()) {
            return Optional.empty();
        }
        PeriodNews problems = PeriodNews.of(edition);
        UnitNews named = UnitNews.of(edition, UnitTable.of(edition));
        SpotCheckNews spotChecks = SpotCheckNews.of(edition);
        boolean nothing = named.late().isEmpty()
                && named.missing().isEmpty()
                && problems.overdue().isEmpty()
                && problems.standingStill().isEmpty()
                && spotChecks.inconsistent().isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(new CircularReport(edition.head(), edition.headOf(PAPER), problems, named, spotChecks));
    }

    /** 逾期未改 as a table. */
    public MentionTable overdue() {
        return new MentionTable(problems.overdue());
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
