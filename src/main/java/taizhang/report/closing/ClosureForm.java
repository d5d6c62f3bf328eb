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
import taizhang.report.day.EvidencePhoto;
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
 * @param photos how many photos are printed with it (照片附页)
 * @param boxes 意见栏, in the order of the chain
 */
public record ClosureForm(
        LedgerRow line,
        String deadline,
        Optional<String> result,
        String turns,
        List<String> evidence,
        int photos,
        List<SigningBox> boxes) {
    public ClosureForm {
        evidence = List.copyOf(evidence);
        boxes = List.copyOf(boxes);
    }

    /** Its boxes as they stand side by side. */
    public List<SigningRow> rows() {
        return SigningRow.of(boxes);
    }

    /**
     * The form of a closing.
     *
     * @param number 序号, if it is of the present round
     */
    static ClosureForm of(int number, ClosingInHand closing, Edition edition) {
        Standing standing = closing.standing();
        ProblemState state = closing.state();
        LedgerRow line = lineOf(number, closing, edition);
        Roles roles = closing.recurrence().isPresent()
                ? Roles.of(state, edition.ledger().categories())
                : standing.roles();
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
                (int) closing.photos(edition).stream()
                        .filter(EvidencePhoto::isFit)
                        .count(),
                new ClosureBoxes(
                                state,
                                roles,
                                edition.ledger().campaign().procedure(),
                                edition.ledger().campaign().names().words(),
                                edition.asOf())
                        .all());
    }

    static LedgerRow lineOf(int number, ClosingInHand closing, Edition edition) {
        Standing standing = closing.standing();
        return closing.recurrence()
                .map(step -> LedgerRow.ofEarlierRound(standing, step, edition.statistics(), edition.names()))
                .orElseGet(() -> LedgerRow.of(number, standing, edition.statistics(), edition.names()));
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
