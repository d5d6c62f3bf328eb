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
        boolean immediate = facts.measure()
                .filter(measure -> measure.mode() == RectificationMode.IMMEDIATE)
                .isPresent();
        boolean founded = immediate
                || facts.source() == ProblemSource.INSPECTION
                || facts.source() == ProblemSource.SUPERIOR_FEEDBACK;
        return new ProblemState(
                founded ? ProblemStatus.RECTIFYING : ProblemStatus.UNVERIFIED,
                1,
                problem.home(),
                facts,
                Limits.of(facts.measure().flatMap(Measure::deadline)),
                Handling.NONE);
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

    /** A correction changes what was registered; reassignments and rounds since then still hold on top of it. */
    private ProblemState corrected(ProblemState state, Act.Correction correction) {
        Optional<Facts> revised = problem.revisions().stream()
                .filter(revision -> revision.correction().equals(correction))
                .map(FactsRevision::facts)
                .findFirst();
        if (revised.isEmpty()) {
            return state;
        }
        Facts facts = revised.get();
        for (Act earlier : problem.acts()) {
            if (earlier.date().isAfter(correction.date())) {
                continue;
            }
            if (earlier instanceof Act.Reassignment reassignment) {
                facts = reassigned(facts, reassignment);
            }
        }
        Optional<Act.Recurrence> recurrence = state.handling().recurrence();
        if (recurrence.isPresent()) {
            return state.withFacts(renewed(facts, recurrence.get()));
        }
        Optional<LocalDate> deadline = facts.measure().flatMap(Measure::deadline);
        boolean moved = !deadline.equals(state.facts().measure().flatMap(Measure::deadline));
        return state.withFacts(facts).withLimits(moved ? state.limits().correctedTo(deadline) : state.limits());
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
