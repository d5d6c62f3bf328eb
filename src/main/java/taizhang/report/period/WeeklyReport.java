package taizhang.report.period;

import java.util.Optional;
import taizhang.report.PaperKind;
import taizhang.report.day.CategoryTable;
import taizhang.report.day.Edition;
import taizhang.report.day.PeriodNews;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;
import taizhang.report.day.UnitTable;

/**
 * The office's report of a period (周报): what was found and done, who leads and who lags, and the statistics tables.
 *
 * @param edition the edition it belongs to
 * @param head title, people and day
 * @param units statistics by unit
 * @param categories statistics by category
 * @param problems the problems it names
 * @param named the units it names
 */
public record WeeklyReport(
        Edition edition,
        ReportHead head,
        UnitTable units,
        CategoryTable categories,
        PeriodNews problems,
        UnitNews named)
        implements Report {
    /** The report of the period; empty when no period covers the day. */
    public static Optional<WeeklyReport> of(Edition edition) {
        if (edition.reporting().current().isEmpty()) {
            return Optional.empty();
        }
        UnitTable units = UnitTable.of(edition);
        return Optional.of(new WeeklyReport(
                edition,
                ReportHead.ofOffice(edition.ledger(), PaperKind.WEEKLY_REPORT.label(), "", edition.asOf()),
                units,
                CategoryTable.of(edition),
                PeriodNews.of(edition),
                UnitNews.of(edition, units)));
    }

    @Override
    public String paper() {
        return PaperKind.WEEKLY_REPORT.label();
    }

    @Override
    public Scope scope() {
        return new Scope.Town();
    }
}
