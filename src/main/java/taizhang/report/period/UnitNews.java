package taizhang.report.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import taizhang.report.day.Edition;
import taizhang.report.day.UnitLine;
import taizhang.report.day.UnitTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Timeliness;

/**
 * The units a period's report names.
 *
 * @param leading 本期销号 or 完成整改 most: five, and who did as much as the fifth
 * @param finished every problem of theirs that is to be put right is closed, and there was one
 * @param overdue with 逾期未改, most first
 * @param late 迟报
 * @param missing 未报
 * @param missedAgain 未报 for two periods or more
 * @param madeUp 补报 since the last report
 */
public record UnitNews(
        List<UnitLine> leading,
        List<UnitLine> finished,
        List<UnitLine> overdue,
        List<UnitLine> late,
        List<UnitLine> missing,
        List<UnitLine> missedAgain,
        List<MadeUpReturn> madeUp) {
    private static final int LEADING = 5;

    public UnitNews {
        leading = List.copyOf(leading);
        finished = List.copyOf(finished);
        overdue = List.copyOf(overdue);
        late = List.copyOf(late);
        missing = List.copyOf(missing);
        missedAgain = List.copyOf(missedAgain);
        madeUp = List.copyOf(madeUp);
    }

    static UnitNews of(Edition edition, UnitTable table) {
        ToIntFunction<UnitLine> done = line ->
                line.figures().count(Indicator.NEW_CLOSURES) + line.figures().count(Indicator.NEW_RECTIFIED);
        ToIntFunction<UnitLine> overdue = line -> line.figures().count(Indicator.OVERDUE);
        List<MadeUpReturn> madeUp = new ArrayList<>();
        for (ReportingState state : edition.reporting().madeUp()) {
            madeUp.add(MadeUpReturn.of(state, edition.names()));
        }
        return new UnitNews(
                leading(most(table, done), done),
                which(
                        table,
                        line -> line.figures().count(Indicator.DUE) > 0
                                && line.figures().count(Indicator.DUE)
                                        == line.figures().count(Indicator.CLOSED)),
                most(table, overdue),
                which(table, line -> line.state().startsWith(Timeliness.LATE.label())),
                which(table, line -> line.state().equals(Timeliness.MISSING.label())),
                which(table, line -> line.state().equals(Timeliness.MISSING.label()) && line.missedInARow() > 1),
                madeUp);
    }

    private static List<UnitLine> leading(List<UnitLine> most, ToIntFunction<UnitLine> done) {
        return most.size() <= LEADING
                ? most
                : most.stream()
                        .filter(line -> done.applyAsInt(line) >= done.applyAsInt(most.get(LEADING - 1)))
                        .toList();
    }

    private static List<UnitLine> which(UnitTable table, Predicate<UnitLine> wanted) {
        return table.lines().stream().filter(wanted).toList();
    }

    private static List<UnitLine> most(UnitTable table, ToIntFunction<UnitLine> count) {
        return table.lines().stream()
                .filter(line -> count.applyAsInt(line) > 0)
                .sorted(Comparator.comparingInt(count).reversed())
                .toList();
    }
}
