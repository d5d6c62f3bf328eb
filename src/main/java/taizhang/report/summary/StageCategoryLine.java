package taizhang.report.summary;

import java.util.List;
import taizhang.report.day.LedgerFigures;
import taizhang.report.day.SliceFigures;
import taizhang.statistics.Standing;

/**
 * A category in the summary of a stage: what was registered in the stage, beside all so far.
 *
 * @param number 序号
 * @param name 类别, short
 * @param stage figures over the problems registered in the stage
 * @param all figures over all problems registered so far
 */
public record StageCategoryLine(int number, String name, LedgerFigures stage, SliceFigures all) {
    static StageCategoryLine of(int number, String name, List<Standing> inStage, SliceFigures all) {
        return new StageCategoryLine(number, name, LedgerFigures.of("本阶段" + name, all.facts(), inStage), all);
    }
}
