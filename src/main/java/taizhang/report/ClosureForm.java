package taizhang.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ClosingStep;
import taizhang.statistics.Standing;

/**
 * The closing form of one round of a problem (销号审批表).
 *
 * @param line what the ledgers say of it
 * @param deadline 整改时限, with the first limit where an extension moved it
 * @param result 整改完成情况
 * @param evidence 佐证材料清单, of the completion and the application
 * @param boxes 意见栏, in the order of the chain
 */
public record ClosureForm(
        LedgerRow line, String deadline, Optional<String> result, List<String> evidence, List<SigningBox> boxes) {
    public ClosureForm {
        evidence = List.copyOf(evidence);
        boxes = List.copyOf(boxes);
    }

    /** The form of the present round. */
    static ClosureForm of(int number, Standing standing, Edition edition) {
        LedgerRow line = LedgerRow.of(number, standing, edition.statistics(), edition.names());
        return of(line, standing.state(), standing.roles(), edition);
    }

    /** The form of a round that was closed before the problem came back. */
    static ClosureForm ofEarlierRound(Standing standing, Step recurrence, Edition edition) {
        ProblemState state = recurrence.before();
        LedgerRow line = LedgerRow.ofEarlierRound(standing, recurrence, edition.statistics(), edition.names());
        return of(line, state, Roles.of(state, edition.ledger().categories()), edition);
    }

    private static ClosureForm of(LedgerRow line, ProblemState state, Roles roles, Edition edition) {
        List<String> evidence = Stream.<Optional<? extends Act>>of(
                        state.handling().completion(), state.handling().at(ClosingStep.APPLICATION))
                .flatMap(Optional::stream)
                .flatMap(act -> act.head().evidence().stream())
                .distinct()
                .toList();
        return new ClosureForm(
                line,
                line.measure().deadline().text(),
                state.handling().completion().map(Act.Completion::result),
                evidence,
                new ClosureBoxes(state, roles, edition.ledger().campaign().procedure(), edition.asOf()).all());
    }
}
