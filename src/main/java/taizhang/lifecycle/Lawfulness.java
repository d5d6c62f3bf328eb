package taizhang.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.model.Act;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStage;
import taizhang.model.ProblemStatus;
import taizhang.model.Truth;

/**
 * Where each act is lawful.
 *
 * @param procedure which steps a closing needs
 */
record Lawfulness(ClosingProcedure procedure) {

    List<Breach> breachesOf(ProblemState state, Act act) {
        List<Breach> breaches = new ArrayList<>();
        if (!statesFor(state, act).contains(state.status())) {
            breaches.add(new Breach(BreachKind.STATE_FORBIDS, state.status().label()));
            return breaches;
        }
        switch (act) {
            case Act.Reassignment reassignment -> {
                if (reassignment.to().equals(state.home())) {
                    breaches.add(new Breach(
                            BreachKind.REASSIGNED_TO_ITSELF, state.home().name()));
                }
            }
            case Act.ExtensionRequest request -> extension(state, request).ifPresent(breaches::add);
            case Act.ExtensionApproval ignored ->
                pending(state)
                        .or(() -> state.completedOn().map(Lawfulness::afterCompletion))
                        .ifPresent(breaches::add);
            case Act.ExtensionRefusal ignored -> pending(state).ifPresent(breaches::add);
            case Act.ClosingAct step -> closing(state, step).ifPresent(breaches::add);
            case Act.Verification again -> verification(state, again).ifPresent(breaches::add);
            case Act.Opening ignored -> {}
            case Act.Completion ignored -> {}
            case Act.SentBack ignored -> {}
            case Act.Recurrence ignored -> {}
            case Act.Transfer ignored -> {}
            case Act.Accountability ignored -> {}
            case Act.Recovery ignored -> {}
            case Act.Rulemaking ignored -> {}
            case Act.Supervision ignored -> {}
            case Act.Correction ignored -> {}
        }
        return breaches;
    }

    private Set<ProblemStatus> statesFor(ProblemState state, Act act) {
        return switch (act) {
            case Act.Opening ignored -> EnumSet.of(ProblemStatus.UNVERIFIED, ProblemStatus.RECTIFYING);
            case Act.Verification ignored ->
                EnumSet.of(ProblemStatus.UNVERIFIED, ProblemStatus.RECTIFYING, ProblemStatus.UNFOUNDED);
            case Act.Reassignment ignored -> EnumSet.of(ProblemStatus.UNVERIFIED, ProblemStatus.RECTIFYING);
            case Act.ExtensionRequest ignored -> EnumSet.of(ProblemStatus.RECTIFYING);
            case Act.ExtensionApproval ignored -> living();
            case Act.ExtensionRefusal ignored -> living();
            case Act.Completion ignored -> EnumSet.of(ProblemStatus.RECTIFYING);
            case Act.ClosureApplication ignored -> EnumSet.of(ProblemStatus.COMPLETED);
            case Act.ClosingAct step -> statesFor(state, step);
            case Act.SentBack ignored -> EnumSet.of(ProblemStatus.COMPLETED, ProblemStatus.PENDING_CLOSURE);
            case Act.Recurrence ignored -> EnumSet.of(ProblemStatus.CLOSED);
            case Act.Transfer ignored -> EnumSet.of(ProblemStatus.UNVERIFIED, ProblemStatus.RECTIFYING);
            case Act.Supervision ignored -> living();
            case Act.Accountability ignored -> EnumSet.allOf(ProblemStatus.class);
            case Act.Recovery ignored ->
                EnumSet.complementOf(EnumSet.of(ProblemStatus.UNVERIFIED, ProblemStatus.UNFOUNDED));
            case Act.Rulemaking ignored -> EnumSet.allOf(ProblemStatus.class);
            case Act.Correction ignored -> EnumSet.allOf(ProblemStatus.class);
        };
    }

    private Set<ProblemStatus> statesFor(ProblemState state, Act.ClosingAct act) {
        if (isBeforeApplication(state, act)) {
            return EnumSet.of(ProblemStatus.COMPLETED, ProblemStatus.PENDING_CLOSURE);
        }
        return isAfterClosing(state, act)
                ? EnumSet.of(ProblemStatus.PENDING_CLOSURE, ProblemStatus.CLOSED)
                : EnumSet.of(ProblemStatus.PENDING_CLOSURE);
    }

    /** Whether an act is the step that closes (销号于). */
    boolean closes(ProblemState state, Act.ClosingAct act) {
        return act.label().equals(procedure.closingOf(state.mode()));
    }

    /** Whether an act is asked for before 申请销号. */
    boolean isBeforeApplication(ProblemState state, Act.ClosingAct act) {
        return rank(state, act) < procedure.rank(state.mode(), procedure.applicationOf(state.mode()));
    }

    private boolean isAfterClosing(ProblemState state, Act.ClosingAct act) {
        return procedure.isAfterClosing(state.mode(), act.stage());
    }

    private int rank(ProblemState state, Act.ClosingAct act) {
        return procedure.rank(state.mode(), act.stage());
    }

    private static Set<ProblemStatus> living() {
        EnumSet<ProblemStatus> open = EnumSet.allOf(ProblemStatus.class);
        open.removeIf(status -> !status.isOpen());
        return open;
    }

    private static Optional<Breach> verification(ProblemState state, Act.Verification act) {
        if (act.conclusion() == Truth.UNTRUE && state.round() > 1) {
            return Optional.of(new Breach(BreachKind.UNFOUNDED_AFTER_CLOSING, "第" + state.round() + "轮"));
        }
        return state.handling()
                .verification()
                .filter(earlier -> earlier.conclusion() == act.conclusion())
                .map(earlier ->
                        new Breach(BreachKind.VERIFIED_AGAIN, earlier.date().toString()));
    }

    private static Breach afterCompletion(LocalDate completed) {
        return new Breach(BreachKind.EXTENSION_AFTER_COMPLETION, completed.toString());
    }

    private static Optional<Breach> extension(ProblemState state, Act.ExtensionRequest request) {
        Optional<LocalDate> limit = state.limits().current();
        if (limit.isEmpty()) {
            return Optional.of(new Breach(BreachKind.NO_LIMIT_TO_EXTEND, ""));
        }
        if (state.handling().pendingExtension().isPresent()) {
            LocalDate earlier = state.handling().pendingExtension().get().date();
            return Optional.of(new Breach(BreachKind.EXTENSION_PENDING, earlier.toString()));
        }
        if (!request.until().isAfter(limit.get())) {
            return Optional.of(
                    new Breach(BreachKind.EXTENSION_NOT_LATER, limit.get().toString()));
        }
        return isLate(state, request)
                ? Optional.of(
                        new Breach(BreachKind.EXTENSION_TOO_LATE, limit.get().toString()))
                : Optional.empty();
    }

    /** Whether an extension was applied for after the limit in force. */
    static boolean isLate(ProblemState state, Act.ExtensionRequest request) {
        return state.limits().current().filter(request.date()::isAfter).isPresent();
    }

    private static Optional<Breach> pending(ProblemState state) {
        return state.handling().pendingExtension().isPresent()
                ? Optional.empty()
                : Optional.of(new Breach(BreachKind.NO_EXTENSION_PENDING, ""));
    }

    private Optional<Breach> closing(ProblemState state, Act.ClosingAct act) {
        Optional<Act.ClosingAct> last = state.handling().lastStep();
        if (last.filter(Act.ClosingAct::isAdverse).isPresent()) {
            return Optional.of(new Breach(BreachKind.RETURN_EXPECTED, last.get().label()));
        }
        if (last.filter(done -> rank(state, done) >= rank(state, act)).isPresent()) {
            return Optional.of(new Breach(BreachKind.STEP_REPEATED, last.get().label()));
        }
        String missing = missingBefore(state, act);
        if (!missing.isEmpty()) {
            return Optional.of(new Breach(BreachKind.STEP_MISSING, missing));
        }
        return last.filter(Act.PublicNotice.class::isInstance)
                .map(Act.PublicNotice.class::cast)
                .map(Act.PublicNotice::until)
                .filter(act.date()::isBefore)
                .map(day -> new Breach(BreachKind.NOTICE_NOT_OVER, day.toString()));
    }

    /** What was 待销号 in the older ledger was applied for there. */
    private static boolean appliedBefore(ProblemState state) {
        return state.handling()
                .opening()
                .filter(opening -> opening.status() == ProblemStatus.PENDING_CLOSURE)
                .isPresent();
    }

    private String missingBefore(ProblemState state, Act.ClosingAct act) {
        return procedure.of(state.mode()).stream()
                .filter(needed -> procedure.rank(state.mode(), needed) < rank(state, act))
                .filter(needed -> state.handling().at(needed).isEmpty())
                .filter(needed -> !appliedBefore(state) || procedure.isAfterApplication(state.mode(), needed))
                .map(ClosingStage::name)
                .collect(Collectors.joining("、"));
    }
}
