package taizhang.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.model.Act;
import taizhang.model.ClosingStage;
import taizhang.model.ClosingStep;
import taizhang.model.Truth;

/**
 * The acts in force in the present round.
 *
 * @param verification the latest 核实
 * @param pendingExtension 申请延期 not yet answered
 * @param completion 完成整改 in force; a 退回 or 反弹 cancels it
 * @param closing steps of the closing chain since the application in force, in order
 * @param recurrence the 反弹 that opened this round
 * @param transfer the 移交
 * @param opening the 期初, as long as nothing that it says was undone
 * @param closed the step that closed the problem, a 公示 as of its last day
 */
public record Handling(
        Optional<Act.Verification> verification,
        Optional<Act.ExtensionRequest> pendingExtension,
        Optional<Act.Completion> completion,
        List<Act.ClosingAct> closing,
        Optional<Act.Recurrence> recurrence,
        Optional<Act.Transfer> transfer,
        Optional<Act.Opening> opening,
        Optional<Act.ClosingAct> closed) {
    static final Handling NONE = new Handling(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Handling {
        closing = List.copyOf(closing);
    }

    /** The act in force for a step of the closing chain. */
    public Optional<Act.ClosingAct> at(ClosingStep step) {
        return closing.stream().filter(act -> act.step() == step).reduce((first, second) -> second);
    }

    /** The act in force for a step by its name. */
    public Optional<Act.ClosingAct> at(ClosingStage stage) {
        return closing.stream().filter(act -> act.stage().equals(stage)).reduce((first, second) -> second);
    }

    /** All acts in force of a kind of step, in order. */
    public List<Act.ClosingAct> all(ClosingStep step) {
        return closing.stream().filter(act -> act.step() == step).toList();
    }

    /** The latest step of the closing chain in force. */
    public Optional<Act.ClosingAct> lastStep() {
        return closing.isEmpty() ? Optional.empty() : Optional.of(closing.getLast());
    }

    Handling verified(Act.Verification act) {
        Optional<Act.ExtensionRequest> pending = act.conclusion() == Truth.UNTRUE ? Optional.empty() : pendingExtension;
        return new Handling(Optional.of(act), pending, completion, closing, recurrence, transfer, opening, closed);
    }

    Handling withPending(Optional<Act.ExtensionRequest> request) {
        return new Handling(verification, request, completion, closing, recurrence, transfer, opening, closed);
    }

    Handling completed(Act.Completion act) {
        return new Handling(
                verification, pendingExtension, Optional.of(act), List.of(), recurrence, transfer, opening, closed);
    }

    /** A second application begins the chain again; what an office asks for before it stays. */
    Handling withStep(Act.ClosingAct act) {
        Stream<Act.ClosingAct> before = act.step() == ClosingStep.APPLICATION
                ? closing.stream().takeWhile(done -> done.step() != ClosingStep.APPLICATION)
                : closing.stream();
        List<Act.ClosingAct> chain = Stream.concat(before, Stream.of(act)).toList();
        return new Handling(verification, pendingExtension, completion, chain, recurrence, transfer, opening, closed);
    }

    Handling closedBy(Act.ClosingAct act) {
        return new Handling(
                verification, pendingExtension, completion, closing, recurrence, transfer, opening, Optional.of(act));
    }

    Handling returned() {
        return new Handling(
                verification,
                pendingExtension,
                Optional.empty(),
                List.of(),
                recurrence,
                transfer,
                Optional.empty(),
                Optional.empty());
    }

    Handling recurred(Act.Recurrence act) {
        return new Handling(
                verification,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(act),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Handling transferred(Act.Transfer act) {
        return new Handling(
                verification, Optional.empty(), completion, closing, recurrence, Optional.of(act), opening, closed);
    }

    Handling opened(Act.Opening act) {
        return new Handling(
                verification, pendingExtension, completion, closing, recurrence, transfer, Optional.of(act), closed);
    }
}
