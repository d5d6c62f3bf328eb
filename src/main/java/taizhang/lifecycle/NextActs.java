package taizhang.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.model.Act;
import taizhang.model.ActHead;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStage;
import taizhang.model.ClosingStep;
import taizhang.model.Origin;
import taizhang.model.ProblemStatus;
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
            new Act.Completion(on(EARLY), ""));

    private static final List<Act> LATER = List.of(
            new Act.SentBack(on(EARLY), ""),
            new Act.Recurrence(on(LATE), "", "", LATE),
            new Act.Transfer(on(EARLY), "", "", Optional.empty()),
            new Act.Accountability(on(EARLY), 1, "", Optional.empty()),
            new Act.Recovery(on(EARLY), BigDecimal.ONE),
            new Act.Rulemaking(on(EARLY), ""),
            new Act.Supervision(on(EARLY), ""),
            new Act.Correction(on(EARLY), "", "", "", ""));

    private static ActHead on(LocalDate day) {
        return new ActHead(day, List.of(), List.of(), Optional.empty(), Optional.empty(), Origin.NOWHERE);
    }

    /** Dated late, so that no 公示 still runs. */
    private static Act of(ClosingStage stage) {
        ActHead head = new ActHead(
                LATE,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(stage.name()).filter(name -> stage.isOwn()),
                Origin.NOWHERE);
        return switch (stage.kind()) {
            case APPLICATION -> new Act.ClosureApplication(head);
            case FIRST_REVIEW -> new Act.FirstReview(head, true, Optional.empty());
            case SITE_CHECK -> new Act.SiteCheck(head, true, Optional.empty(), Optional.empty());
            case PUBLIC_NOTICE -> new Act.PublicNotice(head, LATE, false, Optional.empty());
            case DECISION -> new Act.Decision(head, true, Optional.empty());
        };
    }

    /** The steps of a chain and those that may be taken besides, each where it comes. */
    private List<ClosingStage> stages(RectificationMode mode) {
        List<ClosingStage> chain = procedure.of(mode);
        Stream<ClosingStage> besides = Arrays.stream(ClosingStep.values())
                .filter(kind -> chain.stream().noneMatch(stage -> stage.kind() == kind))
                .map(ClosingStage::of);
        return Stream.concat(chain.stream(), besides)
                .sorted(Comparator.comparingInt(stage -> procedure.rank(mode, stage)))
                .toList();
    }

    /** The words (事项) of all acts that are lawful now, in the order of a problem's life. */
    public List<String> lawfulIn(ProblemState state) {
        Lawfulness lawfulness = new Lawfulness(procedure);
        Stream<Act> closing = stages(state.mode()).stream().map(NextActs::of);
        return Stream.of(SAMPLES.stream(), closing, LATER.stream())
                .flatMap(samples -> samples)
                .filter(act -> lawfulness.breachesOf(state, act).isEmpty())
                .filter(act -> !(act instanceof Act.Recovery) || isOfMoney(state))
                .map(Act::label)
                .distinct()
                .toList();
    }

    /** Only where money was found, or how much is not yet known, is there any to come back. */
    private static boolean isOfMoney(ProblemState state) {
        return state.facts().impact().money().signum() > 0 || state.facts().owes("涉及.资金");
    }

    /** The closing step that is waited for; 退回 where the last one spoke against closing, 反弹 where one did after it; empty if none is. */
    public Optional<String> closingStepIn(ProblemState state) {
        if (state.handling().lastStep().filter(Act.ClosingAct::isAdverse).isPresent()) {
            return Optional.of(state.status() == ProblemStatus.CLOSED ? "反弹" : "退回");
        }
        Stream<ClosingStage> missing = procedure.of(state.mode()).stream()
                .filter(stage -> state.handling().at(stage).isEmpty());
        Stream<ClosingStage> waiting = switch (state.status()) {
            case COMPLETED, PENDING_CLOSURE -> missing;
            case CLOSED ->
                missing.filter(stage -> !state.isClosedByOpening())
                        .filter(stage -> procedure.isAfterClosing(state.mode(), stage));
            case UNVERIFIED, UNFOUNDED, RECTIFYING, TRANSFERRED -> Stream.empty();
        };
        return waiting.findFirst().map(ClosingStage::name);
    }
}
