package taizhang.check;

import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.model.Act;

/**
 * Within a round 完成整改 ≤ 申请销号 ≤ 初审 ≤ 核查 ≤ 公示 ≤ 审定, each dated not before the one written above it. Other acts
 * may be entered late (补录) and stand below later ones.
 *
 * <p>Good: 完成整改 2017-09-08, 申请销号 2017-09-09. Bad: 申请销号 2017-09-07 below 完成整改 2017-09-08.
 */
final class ClosingDatesInOrder implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        for (Reversal reversal : reversalsOf(life)) {
            Act act = reversal.act();
            Act previous = reversal.previous();
            findings.add(RuleCode.CLOSING_DATES_REVERSED
                    .at(act.head().origin().at("日期"), act.label(), act.date(), previous.label(), previous.date())
                    .relatedTo(previous.head().origin().at("日期")));
        }
    }

    /** Whether the closing dates of a problem are in order, so that its steps can be judged. */
    static boolean holdsFor(Life life) {
        return reversalsOf(life).isEmpty();
    }

    private static List<Reversal> reversalsOf(Life life) {
        List<Act> chain = life.problem().acts().stream()
                .filter(ClosingDatesInOrder::isInChain)
                .toList();
        List<Reversal> reversals = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            if (chain.get(i).date().isBefore(chain.get(i - 1).date())) {
                reversals.add(new Reversal(chain.get(i), chain.get(i - 1)));
            }
        }
        return reversals;
    }

    private static boolean isInChain(Act act) {
        return act instanceof Act.Completion
                || act instanceof Act.ClosingAct
                || act instanceof Act.SentBack
                || act instanceof Act.Recurrence;
    }

    private record Reversal(Act act, Act previous) {}
}
