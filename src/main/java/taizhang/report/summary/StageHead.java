package taizhang.report.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.Phase;
import taizhang.model.Term;
import taizhang.report.day.DayText;
import taizhang.report.day.Edition;
import taizhang.statistics.Slice;

/**
 * A stage of the campaign (阶段) that has begun by the day.
 *
 * @param number 第几阶段, from 1
 * @param name 名称
 * @param first 起
 * @param last 止
 * @param over whether its last day has come
 * @param next the stage after it; empty for the last
 */
public record StageHead(
        int number, String name, LocalDate first, LocalDate last, boolean over, Optional<StageHead> next) {
    /** The stages begun by the day of an edition, in order. */
    static List<StageHead> begun(Edition edition) {
        List<StageHead> stages = new ArrayList<>();
        for (StageHead stage : all(edition)) {
            if (!stage.first().isAfter(edition.asOf())) {
                stages.add(stage);
            }
        }
        return stages;
    }

    /** All stages, in order. */
    static List<StageHead> all(Edition edition) {
        List<Phase> phases = edition.ledger().campaign().phases();
        List<StageHead> stages = new ArrayList<>();
        Optional<StageHead> next = Optional.empty();
        for (int index = phases.size() - 1; index >= 0; index--) {
            Phase phase = phases.get(index);
            LocalDate last = phase.term().last();
            StageHead stage = new StageHead(
                    index + 1,
                    phase.name(),
                    phase.term().first(),
                    last,
                    !edition.asOf().isBefore(last),
                    next);
            stages.addFirst(stage);
            next = Optional.of(stage);
        }
        return stages;
    }

    /** E.g. 2017年5月11日至6月30日. */
    public String span() {
        return DayText.full(first) + "至" + DayText.brief(last, first);
    }

    Slice slice() {
        return new Slice.OfPhase(name);
    }

    /** Its days, both ends included. */
    public Term term() {
        return new Term(first, last);
    }
}
