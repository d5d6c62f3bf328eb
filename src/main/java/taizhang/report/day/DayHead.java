package taizhang.report.day;

import java.util.ArrayList;
import java.util.List;
import taizhang.statistics.Counted;
import taizhang.statistics.FactTable;
import taizhang.statistics.Slice;
import taizhang.statistics.recount.Recount;

/**
 * What every paper of a day may print, whatever it is about (专项, 本期, 统计).
 *
 * @param campaign 专项
 * @param period 本期
 * @param facts every figure of the day
 * @param recount every figure once more, for what is printed to be laid beside
 */
public record DayHead(CampaignHead campaign, PeriodHead period, FactTable facts, Recount recount) {
    /** The words of all figures of the day, those of the campaign's own among them, and of the shares in them. */
    public List<String> figureWords() {
        List<String> words = new ArrayList<>(List.of(SliceFigures.SCHEDULE, SliceFigures.SHARE));
        for (Counted counted : facts.counted()) {
            words.add(counted.label());
            if (counted.isAdditive()) {
                words.add(counted.label() + SliceFigures.SHARE);
            }
        }
        return words;
    }

    /** The figures over the whole town. */
    public SliceFigures town() {
        return new SliceFigures(Slice.TOWN, facts);
    }
}
