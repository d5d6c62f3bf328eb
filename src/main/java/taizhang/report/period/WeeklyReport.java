package taizhang.report.period;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import taizhang.report.day.CategoryTable;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.LateEntry;
import taizhang.report.day.MarkTable;
import taizhang.report.day.PeriodNews;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Trend;
import taizhang.report.day.TypedParts;
import taizhang.report.day.UnitTable;

/**
 * The office's report of a period (周报): what was found and done, who leads and who lags, and the statistics tables.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param units statistics by unit
 * @param categories statistics by category
 * @param marks statistics by tag and 其他类别
 * @param trend the last periods, which are counted when a template asks: most print no chart of them
 * @param problems the problems it names
 * @param named the units it names
 * @param late 补录 since the last seal
 * @param typed what was written for it
 */
public record WeeklyReport(
        DayHead day,
        ReportHead head,
        UnitTable units,
        CategoryTable categories,
        MarkTable marks,
        Supplier<Trend> trend,
        PeriodNews problems,
        UnitNews named,
        List<LateEntry> late,
        TypedParts typed)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "周报";

    public WeeklyReport {
        late = List.copyOf(late);
    }

    /** The report of the period; empty when no period covers the day. */
    public static Optional<WeeklyReport> of(Edition edition) {
        if (edition.reporting().current().isEmpty()) {
            return Optional.empty();
        }
        UnitTable units = UnitTable.of(edition);
        return Optional.of(new WeeklyReport(
                edition.head(),
                edition.headOf(PAPER),
                units,
                CategoryTable.of(edition),
                MarkTable.of(edition),
                () -> Trend.of(edition),
                PeriodNews.of(edition),
                UnitNews.of(edition, units),
                edition.late(),
                TypedParts.of(edition.ledger(), edition.reporting().current().orElseThrow())));
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Figure> figures() {
        return trend.get().figures();
    }
}
