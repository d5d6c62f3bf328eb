package taizhang.report.closing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.report.day.CategoryTable;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.PhaseTable;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.SliceFigures;
import taizhang.report.day.UnitLine;
import taizhang.report.day.UnitTable;
import taizhang.statistics.Indicator;

/**
 * How far closing has come (销号情况汇总): what is closed, in time or late, by unit, category and stage, and what is left and why.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param units by unit
 * @param categories by category
 * @param phases by stage
 * @param finished units all of whose problems are closed, and that had some
 * @param none units with problems to be put right none of which is closed
 * @param left what is not closed yet
 */
public record ClosureSummaryReport(
        DayHead day,
        ReportHead head,
        UnitTable units,
        CategoryTable categories,
        PhaseTable phases,
        List<UnitLine> finished,
        List<UnitLine> none,
        LeftOverTable left)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "销号情况汇总";

    public ClosureSummaryReport {
        finished = List.copyOf(finished);
        none = List.copyOf(none);
    }

    /** The summary of the day; empty while nothing is registered. */
    public static Optional<ClosureSummaryReport> of(Edition edition) {
        return edition.problems().all().isEmpty() ? Optional.empty() : Optional.of(all(edition));
    }

    private static ClosureSummaryReport all(Edition edition) {
        UnitTable units = UnitTable.of(edition);
        return new ClosureSummaryReport(
                edition.head(),
                edition.headOf(PAPER),
                units,
                CategoryTable.of(edition),
                PhaseTable.of(edition),
                which(units, figures -> closed(figures) == figures.count(Indicator.DUE)),
                which(units, figures -> closed(figures) == 0),
                new LeftOverTable(LeftOver.all(edition)));
    }

    private static int closed(SliceFigures figures) {
        return figures.count(Indicator.CLOSED);
    }

    /** The units that have something to put right and are as wanted. */
    private static List<UnitLine> which(UnitTable units, Predicate<SliceFigures> wanted) {
        return units.lines().stream()
                .filter(line -> line.figures().count(Indicator.DUE) > 0)
                .filter(line -> wanted.test(line.figures()))
                .toList();
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
