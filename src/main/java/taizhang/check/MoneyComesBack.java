package taizhang.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Step;
import taizhang.model.Act;

/**
 * Money that comes back (收回资金):
 *
 * <ol>
 *   <li>each time it is more than nothing;
 *   <li>in sum it is no more than was found (涉及.资金 as it is known then), else what is still open would be less than nothing
 *       (warning; not while 资金 is 待补).
 * </ol>
 *
 * <p>Good: 资金 30000, then 收回资金 10000 and 20000. Bad: 资金 30000, then 收回资金 40000.
 */
final class MoneyComesBack implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        BigDecimal found = life.last().facts().impact().money();
        boolean known = !life.last().facts().owes("涉及.资金");
        BigDecimal sum = BigDecimal.ZERO;
        for (Act.Recovery act : recoveries(life)) {
            if (act.amount().signum() == 0) {
                findings.report(
                        FurtherRuleCode.NOTHING_RECOVERED, act.head().origin().at("金额"));
            }
            sum = sum.add(act.amount());
            if (known && act.amount().signum() > 0 && sum.compareTo(found) > 0) {
                findings.report(
                        FurtherRuleCode.RECOVERED_MORE_THAN_FOUND,
                        act.head().origin().at("金额"),
                        life.problem().id().text(),
                        sum.toPlainString(),
                        found.toPlainString());
            }
        }
    }

    private static List<Act.Recovery> recoveries(Life life) {
        return life.steps().stream()
                .map(Step::act)
                .filter(Act.Recovery.class::isInstance)
                .map(Act.Recovery.class::cast)
                .sorted(Comparator.comparing(Act::date))
                .toList();
    }
}
