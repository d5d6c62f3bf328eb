package taizhang.report.day;

import java.util.Optional;
import taizhang.statistics.FactTable;
import taizhang.statistics.Slice;

/**
 * What every paper of a day may print, whatever it is about (专项, 本期, 统计).
 *
 * @param campaign 专项
 * @param period 本期
 * @param facts every figure of the day
 */
public record DayHead(CampaignHead campaign, PeriodHead period, FactTable facts) {
    /** The figures over the whole town. */
    public SliceFigures town() {
        return new SliceFigures(Slice.TOWN, facts);
    }

    /** A figure of the day by its full name, e.g. 全镇/累计发现; empty when nothing is counted under it. */
    public Optional<Figure> figure(String name) {
        return facts.find(name).map(SliceFigures::figureOf);
    }
}
