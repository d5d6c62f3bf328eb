package taizhang.report.day;

import java.util.ArrayList;
import java.util.List;
import taizhang.statistics.Slice;

/**
 * Statistics by stage (分阶段统计): problems by the stage of their 登记, closings by the stage of their 审定. Days of no stage have
 * a line only when something falls there, so that the stages add up to the town.
 *
 * @param lines one for each stage
 * @param total 合计
 */
public record PhaseTable(List<SliceLine> lines, SliceFigures total) {
    public PhaseTable {
        lines = List.copyOf(lines);
    }

    /** One line for each stage, and for days of no stage where something falls on them. */
    public static PhaseTable of(Edition edition) {
        List<SliceLine> lines = new ArrayList<>();
        for (Slice.OfPhase slice : edition.facts().slices(Slice.OfPhase.class)) {
            lines.add(new SliceLine(lines.size() + 1, slice.phase(), edition.figures(slice)));
        }
        return new PhaseTable(lines, edition.town());
    }
}
