package taizhang.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.model.Act;
import taizhang.model.ClosingProcedure;
import taizhang.model.Facts;
import taizhang.model.FactsRevision;
import taizhang.model.Measure;
import taizhang.model.ModeKind;
import taizhang.model.Problem;
import taizhang.model.ProblemStatus;
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
                problem.registered(),
                facts,
                Limits.of(facts.measure().flatMap(Measure::deadline)),
                Handling.NONE);
    }

    private static boolean isFounded(Facts facts) {
        boolean immediate = facts.measure()
                .filter(measure -> measure.mode().is(ModeKind.IMMEDIATE))
                .isPresent();
        return immediate || facts.source().kind().isFounded();
    }

    Step step(ProblemState state, Act act) {
        List<Breach> breaches = lawfulness.breachesOf(state, act);
        boolean lost = breaches.stream().anyMatch(breach -> breach.kind() == BreachKind.STATE_FORBIDS)
                && !state.status().isOpen();
        return new Step(act, state, lost ? state : after(state, act), breaches);
    }

    private ProblemState after(ProblemState state, Act act) {
        return switch (act) {
            case Act.Opening opening ->
                state.withHandling(state.handling().opened(opening)).withStatus(opening.status());
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
            case Act.ClosingAct step -> advanced(state, step);
            case Act.SentBack ignored ->
                state.withHandling(state.handling().returned()).withStatus(ProblemStatus.RECTIFYING);
            case Act.Recurrence recurrence -> recurred(state, recurrence);
            case Act.Transfer transfer ->
                state.withHandling(state.handling().transferred(transfer)).withStatus(ProblemStatus.TRANSFERRED);
            case Act.Correction correction -> corrected(state, correction);
            case Act.Accountability ignored -> state;
            case Act.Recovery ignored -> state;
            case Act.Rulemaking ignored -> state;
            case Act.Supervision ignored -> state;
        };
    }

    /** What was asked for before the application or after the closing leaves the status as it is. */
    private ProblemState advanced(ProblemState state, Act.ClosingAct act) {
        ProblemState taken = state.withHandling(state.handling().withStep(act));
        boolean runs = act instanceof Act.PublicNotice notice && notice.runs();
        if (lawfulness.closes(state, act) && !act.isAdverse() && !runs) {
            return closed(taken, act);
        }
        boolean stays = state.status() == ProblemStatus.CLOSED || lawfulness.isBeforeApplication(state, act);
        return stays ? taken : taken.withStatus(ProblemStatus.PENDING_CLOSURE);
    }

    private static ProblemState closed(ProblemState state, Act.ClosingAct act) {
        return state.withHandling(state.handling().closedBy(act)).withStatus(ProblemStatus.CLOSED);
    }

    /** The end of a 公示 without objection that closes the problem, if that is what it waits for. */
    Optional<Step> over(ProblemState state) {
        return state.handling()
                .lastStep()
                .filter(act -> state.status() == ProblemStatus.PENDING_CLOSURE)
                .filter(act -> lawfulness.closes(state, act) && !act.isAdverse())
                .filter(Act.PublicNotice.class::isInstance)
                .map(Act.PublicNotice.class::cast)
                .map(Act.PublicNotice::over)
                .map(end -> new Step(end, state, closed(state, end), List.of()));
    }

    /** Neither a late application nor an approval after the completion moves the limit: overdue days are frozen then. */
    private static ProblemState extended(ProblemState state) {
        Optional<Act.ExtensionRequest> request = state.handling().pendingExtension();
        Limits limits = request.filter(asked -> !Lawfulness.isLate(state, asked))
                .filter(asked -> state.completedOn().isEmpty())
                .filter(asked ->
                        state.limits().current().filter(asked.until()::isAfter).isPresent())
                .map(asked -> state.limits().extendedTo(asked.until()))
                .orElse(state.limits());
        return state.withLimits(limits).withHandling(state.handling().withPending(Optional.empty()));
    }

    private ProblemState recurred(ProblemState state, Act.Recurrence recurrence) {
        return state.withHandling(state.handling().recurred(recurrence))
                .withStatus(ProblemStatus.RECTIFYING)
                .withLimits(Limits.of(Optional.of(recurrence.deadline())))
                .withFacts(renewed(state.facts(), recurrence))
                .withNextRound();
    }

    /** From its date on a correction holds in all that was registered; 改派 and 反弹 before it are part of it already. */
    private ProblemState corrected(ProblemState state, Act.Correction correction) {
        return problem.revisions().stream()
                .filter(revision -> revision.correction().equals(correction))
                .findFirst()
                .map(revision -> revised(state, revision))
                .orElse(state);
    }

    private static ProblemState revised(ProblemState state, FactsRevision revision) {
        Facts facts = revision.facts();
        Optional<LocalDate> deadline = facts.measure().flatMap(Measure::deadline);
        boolean moved = !deadline.equals(state.facts().measure().flatMap(Measure::deadline));
        return state.withFacts(facts)
                .withRegistered(revision.registered())
                .withLimits(moved ? state.limits().correctedTo(deadline) : state.limits())
                .withStatus(statusAfter(state, facts));
    }

    /** A problem whose corrected source or mode counts as true needs no 核实 any more, and the other way round. */
    private static ProblemStatus statusAfter(ProblemState state, Facts facts) {
        boolean told = state.handling().verification().isPresent()
                || state.handling().opening().isPresent()
                || state.round() > 1;
        return switch (state.status()) {
            case UNVERIFIED ->
                isFounded(facts) && state.handling().opening().isEmpty() ? ProblemStatus.RECTIFYING : state.status();
            case RECTIFYING -> told || isFounded(facts) ? state.status() : ProblemStatus.UNVERIFIED;
            case UNFOUNDED, COMPLETED, PENDING_CLOSURE, CLOSED, TRANSFERRED -> state.status();
        };
    }

    private static Facts reassigned(Facts facts, Act.Reassignment act) {
        return facts.withMeasure(facts.measure()
                .map(measure -> measure.withAssignment(measure.assignment().withResponsible(act.to()))));
    }

    /** A round begun where no 整改 was written before is 限期整改, by whatever name. */
    private Facts renewed(Facts facts, Act.Recurrence act) {
        Measure before = facts.measure()
                .orElseGet(() -> Measure.of(lawfulness.procedure().withinTerm()));
        return facts.withMeasure(Optional.of(before.withActions(act.actions()).withDeadline(act.deadline())));
    }
}
