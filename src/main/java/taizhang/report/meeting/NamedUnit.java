package taizhang.report.meeting;

import taizhang.report.day.SliceFigures;
import taizhang.report.day.UnitLine;

/**
 * A unit that the page names.
 *
 * @param unit short name, of a very long one the beginning
 * @param figures its figures
 * @param missedInARow 连续未报
 */
public record NamedUnit(String unit, SliceFigures figures, int missedInARow) {
    private static final int LONGEST = 20;

    static NamedUnit of(UnitLine line) {
        return new NamedUnit(Fitting.text(line.unit(), LONGEST), line.figures(), line.missedInARow());
    }
}
