package taizhang.check;

import java.util.List;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Officer;
import taizhang.model.Problem;

/**
 * Who decides is named (warnings):
 *
 * <ol>
 *   <li>批准延期, 不批准延期, 改派, 移交 and 更正 have 经办 (审定 must have it, see {@link ClosingSeparated});
 *   <li>审定 and the answers to 申请延期 are the office's: nobody named there belongs to a reporting unit, unless he applied
 *       himself, which is told by other rules.
 * </ol>
 *
 * <p>Good: 经办: 周某（办公室）. Bad: 经办: 王某（镇扶贫办） for a 审定.
 */
final class DecisionsSigned implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        Problem problem = life.problem();
        life.steps().forEach(step -> {
            Act act = step.act();
            List<Officer> officers = act.head().officers();
            if (officers.isEmpty() && needsOfficer(act)) {
                findings.report(
                        RuleCode.DECISION_WITHOUT_OFFICER, act.head().origin().span(), act.label());
            }
            People people = new People(books.ledger().units(), problem.home());
            if (isOffices(act)) {
                officers.stream()
                        .filter(officer -> people.unitOf(officer).isPresent())
                        .filter(officer -> !people.unitOf(officer)
                                .equals(java.util.Optional.of(step.before().home())))
                        .findFirst()
                        .ifPresent(officer -> findings.report(
                                RuleCode.DECIDED_BY_UNIT, act.head().origin().at("经办"), act.label(), officer.label()));
            }
        });
    }

    private static boolean needsOfficer(Act act) {
        return ExtensionsAnswered.isAnswer(act)
                || act instanceof Act.Reassignment
                || act instanceof Act.Transfer
                || act instanceof Act.Correction;
    }

    private static boolean isOffices(Act act) {
        return act instanceof Act.Decision || ExtensionsAnswered.isAnswer(act);
    }
}
