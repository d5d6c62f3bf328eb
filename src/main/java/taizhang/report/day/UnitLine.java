package taizhang.report.day;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.model.Unit;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Slice;

/**
 * One unit in a statistics table.
 *
 * @param number 序号
 * @param unit 单位, short
 * @param figures its figures
 * @param submitted 报送日期; empty when nothing came
 * @param state 报送情况, e.g. 迟报（零报告）; empty when no period covers the day
 * @param missedInARow 连续未报: how many periods up to now
 */
public record UnitLine(
        int number, String unit, SliceFigures figures, Optional<LocalDate> submitted, String state, int missedInARow) {
    /** A unit as it stands and reported on the day. */
    public static UnitLine of(int number, Unit unit, Edition edition) {
        Optional<ReportingState> state = edition.reportingOf(unit.id());
        return new UnitLine(
                number,
                unit.shortName(),
                edition.figures(new Slice.OfUnit(unit.id())),
                state.flatMap(ReportingState::submitted),
                state.map(ReportingState::label).orElse(""),
                edition.reporting().missedInARow(unit.id()));
    }
}
