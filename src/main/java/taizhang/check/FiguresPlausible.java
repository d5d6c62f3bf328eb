package taizhang.check;

import java.math.BigDecimal;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.model.Act;
import taizhang.model.Impact;
import taizhang.model.Origin;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.Screening;
import taizhang.model.UnitReturn;

/**
 * Figures are those of a township (warnings):
 *
 * <ol>
 *   <li>where both are written, there are no fewer persons than households, and no more than twenty to each;
 *   <li>no more than 10,000 户, 50,000 人 or 100,000 件 in one record, no more than a hundred million 元, and no more than
 *       1,000 people held to account at once.
 * </ol>
 */
final class FiguresPlausible implements Rule {
    private static final int HOUSEHOLDS = 10_000;
    private static final int PERSONS = 50_000;
    private static final int ITEMS = 100_000;
    private static final int ACCOUNTABLE = 1_000;
    private static final int IN_ONE_HOUSEHOLD = 20;
    private static final BigDecimal MONEY = BigDecimal.valueOf(100_000_000);

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        for (Problem problem : books.ledger().problems()) {
            impact(problem.facts().impact(), problem.origin(), findings);
            for (Act act : problem.acts()) {
                if (act instanceof Act.Accountability accountability) {
                    atMost(
                            ACCOUNTABLE,
                            "人数",
                            accountability.persons(),
                            act.head().origin(),
                            "人数",
                            findings);
                }
            }
        }
        for (Period period : books.ledger().periods()) {
            for (UnitReturn unitReturn : period.returns()) {
                unitReturn.screenings().forEach(screening -> screening(screening, findings));
            }
        }
    }

    private static void screening(Screening screening, Diagnostics findings) {
        atMost(HOUSEHOLDS, "户数", screening.households().orElse(0), screening.origin(), "户数", findings);
        atMost(ITEMS, "件数", screening.items().orElse(0), screening.origin(), "件数", findings);
    }

    private static void impact(Impact impact, Origin origin, Diagnostics findings) {
        boolean both = origin.fields().containsKey("涉及.户数") && origin.fields().containsKey("涉及.人数");
        if (both
                && (impact.persons() < impact.households()
                        || impact.persons() > (long) impact.households() * IN_ONE_HOUSEHOLD)
                && impact.households() > 0) {
            findings.report(
                    FurtherRuleCode.PERSONS_AGAINST_HOUSEHOLDS,
                    origin.at("涉及.人数"),
                    impact.households(),
                    impact.persons());
        }
        atMost(HOUSEHOLDS, "户数", impact.households(), origin, "涉及.户数", findings);
        atMost(PERSONS, "人数", impact.persons(), origin, "涉及.人数", findings);
        if (impact.money().compareTo(MONEY) > 0) {
            findings.report(
                    FurtherRuleCode.FIGURE_TOO_LARGE,
                    origin.at("涉及.资金"),
                    "资金",
                    impact.money().toPlainString() + "元",
                    "一亿元");
        }
    }

    private static void atMost(int most, String key, int written, Origin origin, String path, Diagnostics findings) {
        if (written > most) {
            findings.report(FurtherRuleCode.FIGURE_TOO_LARGE, origin.at(path), key, written, most);
        }
    }
}
