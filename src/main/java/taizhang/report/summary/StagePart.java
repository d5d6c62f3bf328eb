package taizhang.report.summary;

import java.util.ArrayList;
import java.util.List;
import taizhang.report.day.Edition;
import taizhang.report.day.SliceFigures;
import taizhang.statistics.Indicator;

/**
 * A stage in the summary of the whole campaign.
 *
 * @param stage the stage
 * @param counted its figures
 * @param work what was done in it
 */
public record StagePart(StageHead stage, SliceFigures counted, TermWork work) {
    /** The stages begun by the day, in order. */
    public static List<StagePart> all(Edition edition) {
        List<StagePart> parts = new ArrayList<>();
        for (StageHead stage : StageHead.begun(edition)) {
            parts.add(of(edition, stage));
        }
        return parts;
    }

    static StagePart of(Edition edition, StageHead stage) {
        return new StagePart(
                stage,
                edition.figures(stage.slice()),
                TermWork.on(edition, stage.term()::contains, "工作:" + stage.name()));
    }

    /** Whether a problem was registered in it. */
    public boolean hasProblems() {
        return counted.count(Indicator.REGISTERED) > 0;
    }

    /** Whether a closing decided in it is in force. */
    public boolean hasClosings() {
        return counted.count(Indicator.CLOSURES) > 0;
    }
}
