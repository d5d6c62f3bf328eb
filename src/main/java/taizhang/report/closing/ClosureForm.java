package taizhang.report.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ClosingStep;
import taizhang.report.day.DayText;
import taizhang.report.day.Edition;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.SigningBox;
import taizhang.report.day.SigningRow;
import taizhang.statistics.Standing;

/**
 * The closing form of one round of a problem (销号审批表).
 *
 * @param line what the ledgers say of it
 * @param deadline 整改时限, with the first limit where an extension moved it
 * @param result 整改完成情况
 * @param turns 退回 and 反弹 in this round, each with its reason; empty when there were none
 * @param evidence 佐证材料清单, of the completion and the application
 * @param boxes 意见栏, in the order of the chain
 */
public record ClosureForm(
        LedgerRow line,
        String deadline,
        Optional<String> result,
        String turns,
        List<String> evidence,
        List<SigningBox> boxes) {
    public ClosureForm {
        evidence = List.copyOf(evidence);
        boxes = List.copyOf(boxes);
    }

    /** Its boxes as they stand side by side. */
    public List<SigningRow> rows() {
        return SigningRow.of(boxes);
    }

    /** The form of the present round. */
    static ClosureForm of(int number, Standing standing, Edition edition) {
        LedgerRow line = LedgerRow.of(number, standing, edition.statistics(), edition.names());
        return of(line, standing, standing.state(), standing.roles(), edition);
    }

    /** The form of a round that was closed before the problem came back. */
    static ClosureForm ofEarlierRound(Standing standing, Step recurrence, Edition edition) {
        ProblemState state = recurrence.before();
        LedgerRow line = LedgerRow.ofEarlierRound(standing, recurrence, edition.statistics(), edition.names());
        return of(line, standing, state, Roles.of(state, edition.ledger().categories()), edition);
    }

    private static ClosureForm of(LedgerRow line, Standing standing, ProblemState state, Roles roles, Edition edition) {
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
                turnsIn(standing, state),
                evidence,
                new ClosureBoxes(
                                state,
                                roles,
                                edition.ledger().campaign().procedure(),
                                edition.ledger().campaign().names().words(),
                                edition.asOf())
                        .all());
    }

    private static String turnsIn(Standing standing, ProblemState state) {
        List<String> turns = new ArrayList<>();
        state.handling().recurrence().ifPresent(act -> turns.add(turn("反弹", act, act.reason())));
        for (Step step : standing.life().stepsUpTo(standing.day())) {
            if (step.act() instanceof Act.SentBack act && step.before().round() == state.round()) {
                turns.add(turn("退回", act, act.reason()));
            }
        }
        return String.join("", turns);
    }

    private static String turn(String word, Act act, String reason) {
        return DayText.full(act.date()) + word + "：" + SigningBox.sentence(reason);
    }
}
