package taizhang.check;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Step;
import taizhang.model.Act;

/**
 * A problem with facts still 待补 is not verified (核实), completed (完成整改), applied for or closed: what is missing is filled in
 * first, before 核实 in the record itself, later by a 更正. Told of the first such act. What a 期初 takes over from an older
 * ledger is as it was.
 *
 * <p>Good: 发现: 待补, and no act but 改派. Bad: 发现: 待补, and 核实.
 */
final class NothingOwed implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        Optional<Step> early = life.steps().stream()
                .filter(step -> !step.before().facts().owed().isEmpty())
                .filter(step -> needsAll(step.act()))
                .findFirst();
        early.ifPresent(step -> {
            List<String> owed = step.before().facts().owedNames();
            findings.report(
                    RuleCode.FACTS_OWED,
                    step.act().head().origin().at("事项"),
                    life.problem().id().text(),
                    String.join("、", owed),
                    step.act().label());
        });
    }

    private static boolean needsAll(Act act) {
        return act instanceof Act.Verification || act instanceof Act.Completion || act instanceof Act.ClosingAct;
    }
}
