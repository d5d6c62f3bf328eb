package taizhang.check;

import java.math.BigDecimal;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.model.Act;
import taizhang.model.CampaignWords;
import taizhang.model.Impact;
import taizhang.model.Origin;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.Screening;
import taizhang.model.UnitReturn;

/**
 * Figures are those of a place as large as the campaign's (warnings):
 *
 * <ol>
 *   <li>where both are written, there are no fewer persons than households, and no more than twenty to each;
 *   <li>in a township no more than 10,000 户, 50,000 人 or 100,000 件 in one record and no more than a hundred million 元, elsewhere
 *       a hundred times as much; and no more than 1,000 people held to account at once.
 * </ol>
 */
final class FiguresPlausible implements Rule {
    private static final int HOUSEHOLDS = 10_000;
    private static final int PERSONS = 50_000;
    private static final int ITEMS = 100_000;
    private static final int ACCOUNTABLE = 1_000;
    private static final int IN_ONE_HOUSEHOLD = 20;
    private static final BigDecimal MONEY = BigDecimal.valueOf(100_000_000);
    private static final int ELSEWHERE = 100;

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        boolean township =
                CampaignWords.isTownship(books.ledger().campaign().names().authority());
        Measuring measuring = new Measuring(township ? 1 : ELSEWHERE, findings);
        for (Problem problem : books.ledger().problems()) {
            measuring.impact(problem.facts().impact(), problem.origin());
            for (Act act : problem.acts()) {
                if (act instanceof Act.Accountability accountability) {
                    measuring.atMost(
                            ACCOUNTABLE,
                            "人数",
                            accountability.persons(),
                            act.head().origin(),
                            "人数");
                }
            }
        }
        for (Period period : books.ledger().periods()) {
            for (UnitReturn unitReturn : period.returns()) {
                unitReturn.screenings().forEach(measuring::screening);
            }
        }
    }

    /**
     * Measures one ledger.
     *
     * @param size how many townships' worth a record may have
     */
    private record Measuring(int size, Diagnostics findings) {
        void screening(Screening screening) {
            atMost(HOUSEHOLDS * size, "户数", screening.households().orElse(0), screening.origin(), "户数");
            atMost(ITEMS * size, "件数", screening.items().orElse(0), screening.origin(), "件数");
        }

        void impact(Impact impact, Origin origin) {
            boolean both =
                    origin.fields().containsKey("涉及.户数") && origin.fields().containsKey("涉及.人数");
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
            atMost(HOUSEHOLDS * size, "户数", impact.households(), origin, "涉及.户数");
            atMost(PERSONS * size, "人数", impact.persons(), origin, "涉及.人数");
            if (impact.money().compareTo(MONEY.multiply(BigDecimal.valueOf(size))) > 0) {
                findings.report(
                        FurtherRuleCode.FIGURE_TOO_LARGE,
                        origin.at("涉及.资金"),
                        "资金",
                        impact.money().toPlainString() + "元",
                        place(),
                        size == 1 ? "一亿元" : "一百亿元");
            }
        }

        void atMost(int most, String key, int written, Origin origin, String path) {
            if (written > most) {
                findings.report(FurtherRuleCode.FIGURE_TOO_LARGE, origin.at(path), key, written, place(), most);
            }
        }

        private String place() {
            return size == 1 ? "一个乡镇" : "一条里";
        }
    }
}
