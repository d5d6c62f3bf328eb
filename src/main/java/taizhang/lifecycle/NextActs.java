package taizhang.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.model.Act;
import taizhang.model.ActHead;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStep;
import taizhang.model.Measure;
import taizhang.model.Origin;
import taizhang.model.RectificationMode;
import taizhang.model.Truth;
import taizhang.model.UnitId;

/**
 * Which acts may come next.
 *
 * @param procedure which steps a closing needs
 */
public record NextActs(ClosingProcedure procedure) {
    private static final LocalDate EARLY = LocalDate.of(1, 1, 1);
    private static final LocalDate LATE = LocalDate.of(9999, 12, 31);

    /** One act of each kind, worded so that only the state of a problem can speak against it. */
    private static final List<Act> SAMPLES = List.of(
            new Act.Verification(on(EARLY), Truth.TRUE, Optional.empty()),
            new Act.Verification(on(EARLY), Truth.UNTRUE, Optional.empty()),
            new Act.Reassignment(on(EARLY), new UnitId("—"), ""),
            new Act.ExtensionRequest(on(EARLY), LATE, "", Optional.empty()),
            new Act.ExtensionApproval(on(EARLY)),
            new Act.ExtensionRefusal(on(EARLY), Optional.empty()),
            new Act.Completion(on(EARLY), ""),
            new Act.ClosureApplication(on(EARLY)),
            new Act.FirstReview(on(LATE), true, Optional.empty()),
            new Act.SiteCheck(on(LATE), true, Optional.empty(), Optional.empty()),
            new Act.PublicNotice(on(LATE), LATE, false, Optional.empty()),
            new Act.Decision(on(LATE), true, Optional.empty()),
            new Act.SentBack(on(EARLY), ""),
            new Act.Recurrence(on(LATE), "", "", LATE),
            new Act.Transfer(on(EARLY), "", "", Optional.empty()),
            new Act.Accountability(on(EARLY), 1, "", Optional.empty()),
            new Act.Rulemaking(on(EARLY), ""),
            new Act.Supervision(on(EARLY), ""),
            new Act.Correction(on(EARLY), "", "", "", ""));

    private static ActHead on(LocalDate day) {
        return new ActHead(day, List.of(), List.of(), Optional.empty(), Origin.NOWHERE);
    }

    /** The words (事项) of all acts that are lawful now, in the order of a problem's life. */
    public List<String> lawfulIn(ProblemState state) {
        Lawfulness lawfulness = new Lawfulness(procedure);
        return SAMPLES.stream()
                .filter(act -> lawfulness.breachesOf(state, act).isEmpty())
                .map(Act::label)
                .distinct()
                .toList();
    }

    /** The closing step that is waited for; 退回 where the last one spoke against closing; empty if none is. */
    public Optional<String> closingStepIn(ProblemState state) {
        if (state.handling().lastStep().filter(Act.ClosingAct::isAdverse).isPresent()) {
            return Optional.of("退回");
        }
        RectificationMode mode = state.facts().measure().map(Measure::mode).orElse(RectificationMode.WITHIN_TERM);
        Stream<ClosingStep> missing = switch (state.status()) {
            case COMPLETED, PENDING_CLOSURE ->
                procedure.of(mode).stream()
                        .filter(step -> state.handling().at(step).isEmpty());
            case UNVERIFIED, UNFOUNDED, RECTIFYING, CLOSED, TRANSFERRED -> Stream.empty();
        };
        return missing.findFirst().map(ClosingStep::label);
    }
}
