package taizhang.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.model.Act;
import taizhang.model.Assignment;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStep;
import taizhang.model.Facts;
import taizhang.model.FactsRevision;
import taizhang.model.Measure;
import taizhang.model.Problem;
import taizhang.model.ProblemSource;
import taizhang.model.ProblemStatus;
import taizhang.model.RectificationMode;
import taizhang.model.Truth;

/**
 * What each act does to the state of one problem.
 *
 * @param problem whose acts are folded
 * @param lawfulness where each act is lawful
 */
record Fold(Problem problem, Lawfulness lawfulness) {
    Fold(Problem problem, ClosingProcedure procedure) {
        this(problem, new Lawfulness(procedure));
    }

    /** The state at registration: 立行立改, 督导检查 and 上级反馈 count as true at once. */
    ProblemState start() {
        Facts facts = problem.facts();
        return new ProblemState(
                isFounded(facts) ? ProblemStatus.RECTIFYING : ProblemStatus.UNVERIFIED,
                1,
                problem.home(),
                facts,
                Limits.of(facts.measure().flatMap(Measure::deadline)),
                Handling.NONE);
    }

    private static boolean isFounded(Facts facts) {
        boolean immediate = facts.measure()
                .filter(measure -> measure.mode() == RectificationMode.IMMEDIATE)
                .isPresent();
        return immediate
                || facts.source() == ProblemSource.INSPECTION
                || facts.source() == ProblemSource.SUPERIOR_FEEDBACK;
    }

    Step step(ProblemState state, Act act) {
        List<Breach> breaches = lawfulness.breachesOf(state, act);
        boolean lost = breaches.stream().anyMatch(breach -> breach.kind() == BreachKind.STATE_FORBIDS)
                && !Lawfulness.living().contains(state.status());
        return new Step(act, state, lost ? state : after(state, act), breaches);
    }

    private ProblemState after(ProblemState state, Act act) {
        return switch (act) {
            case Act.Verification verification ->
                state.withHandling(state.handling().verified(verification))
                        .withStatus(
                                verification.conclusion() == Truth.UNTRUE
                                        ? ProblemStatus.UNFOUNDED
                                        : ProblemStatus.RECTIFYING);
            case Act.Reassignment reassignment ->
                state.withHome(reassignment.to()).withFacts(reassigned(state.facts(), reassignment));
            case Act.ExtensionRequest request ->
                state.withHandling(state.handling().withPending(Optional.of(request)));
            case Act.ExtensionApproval ignored -> extended(state);
            case Act.ExtensionRefusal ignored ->
                state.withHandling(state.handling().withPending(Optional.empty()));
            case Act.Completion completion ->
                state.withHandling(state.handling().completed(completion)).withStatus(ProblemStatus.COMPLETED);
            case Act.ClosingAct step ->
                state.withHandling(state.handling().withStep(step))
                        .withStatus(
                                step.step() == ClosingStep.DECISION && !step.isAdverse()
                                        ? ProblemStatus.CLOSED
                                        : ProblemStatus.PENDING_CLOSURE);
            case Act.Return ignored ->
                state.withHandling(state.handling().returned()).withStatus(ProblemStatus.RECTIFYING);
            case Act.Recurrence recurrence -> recurred(state, recurrence);
            case Act.Transfer transfer ->
                state.withHandling(state.handling().transferred(transfer)).withStatus(ProblemStatus.TRANSFERRED);
            case Act.Correction correction -> corrected(state, correction);
            case Act.Accountability ignored -> state;
            case Act.Rulemaking ignored -> state;
            case Act.Supervision ignored -> state;
        };
    }

    private static ProblemState extended(ProblemState state) {
        Optional<Act.ExtensionRequest> request = state.handling().pendingExtension();
        Limits limits = request.filter(asked -> !Lawfulness.isLate(state, asked))
                .filter(asked ->
                        state.limits().current().filter(asked.until()::isAfter).isPresent())
                .map(asked -> state.limits().extendedTo(asked.until()))
                .orElse(state.limits());
        return state.withLimits(limits).withHandling(state.handling().withPending(Optional.empty()));
    }

    private static ProblemState recurred(ProblemState state, Act.Recurrence recurrence) {
        return state.withHandling(state.handling().recurred(recurrence))
                .withStatus(ProblemStatus.RECTIFYING)
                .withLimits(Limits.of(Optional.of(recurrence.deadline())))
                .withFacts(renewed(state.facts(), recurrence))
                .withNextRound();
    }

    /**
     * A correction changes what was registered; reassignments and rounds since then still hold on top of it. A problem
     * whose corrected source counts as true needs no 核实 any more.
     */
    private ProblemState corrected(ProblemState state, Act.Correction correction) {
        Optional<Facts> revised = problem.revisions().stream()
                .filter(revision -> revision.correction().equals(correction))
                .map(FactsRevision::facts)
                .findFirst();
        if (revised.isEmpty()) {
            return state;
        }
        Facts facts = reassignment(correction)
                .map(act -> reassigned(revised.get(), act))
                .orElse(revised.get());
        Optional<Act.Recurrence> recurrence = state.handling().recurrence();
        if (recurrence.isPresent()) {
            return state.withFacts(renewed(facts, recurrence.get()));
        }
        Optional<LocalDate> deadline = facts.measure().flatMap(Measure::deadline);
        boolean moved = !deadline.equals(state.facts().measure().flatMap(Measure::deadline));
        boolean founded = state.status() == ProblemStatus.UNVERIFIED && isFounded(facts);
        return state.withFacts(facts)
                .withLimits(moved ? state.limits().correctedTo(deadline) : state.limits())
                .withStatus(founded ? ProblemStatus.RECTIFYING : state.status());
    }

    /** The 改派 in force at a correction; none when 责任单位 was corrected since. */
    private Optional<Act.Reassignment> reassignment(Act.Correction correction) {
        Optional<Act.Reassignment> latest = Optional.empty();
        for (Act act : Life.byDate(problem)) {
            if (act instanceof Act.Reassignment reassignment) {
                latest = Optional.of(reassignment);
            } else if (act instanceof Act.Correction earlier && earlier.field().equals("整改.责任单位")) {
                latest = Optional.empty();
            }
            if (act.equals(correction)) {
                return latest;
            }
        }
        return latest;
    }

    private static Facts reassigned(Facts facts, Act.Reassignment act) {
        return withMeasure(
                facts,
                measure -> new Measure(
                        measure.mode(),
                        measure.continuing(),
                        measure.goal(),
                        measure.actions(),
                        measure.deadline(),
                        new Assignment(
                                measure.assignment().leads(),
                                List.of(act.to()),
                                measure.assignment().assisting()),
                        measure.responsibility()));
    }

    private static Facts renewed(Facts facts, Act.Recurrence act) {
        return withMeasure(
                facts,
                measure -> new Measure(
                        measure.mode(),
                        measure.continuing(),
                        measure.goal(),
                        Optional.of(act.actions()),
                        Optional.of(act.deadline()),
                        measure.assignment(),
                        measure.responsibility()));
    }

    private static Facts withMeasure(Facts facts, java.util.function.UnaryOperator<Measure> change) {
        return new Facts(
                facts.category(),
                facts.wording(),
                facts.source(),
                facts.found(),
                facts.impact(),
                facts.measure().map(change),
                facts.remark());
    }
}
