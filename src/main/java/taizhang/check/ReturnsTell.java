package taizhang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.lifecycle.Life;
import taizhang.model.Gaps;
import taizhang.model.Period;
import taizhang.model.Screening;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/**
 * A return that was handed in tells something:
 *
 * <ol>
 *   <li>it holds more than 报送, names of people and 零报告: 否, or the unit registered a problem in the period (error: such a
 *       return is none, and would be counted as in time);
 *   <li>it says 零报告, yes or no, or the unit registered a problem in the period: else nobody knows whether it looked (warning);
 *   <li>the 排查 of a 零报告 says more than the 类别: 户数, 件数 or 说明 (warning).
 * </ol>
 *
 * <p>Bad: 报送 alone; 零报告: 是 with 排查: - 类别: 精准识别.
 */
final class ReturnsTell implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Map<UnitId, List<Life>> byHome = new HashMap<>();
        for (Life life : books.lives()) {
            byHome.computeIfAbsent(life.problem().home(), home -> new ArrayList<>())
                    .add(life);
        }
        boolean whole = books.unread().gaps().isWhole(Gaps.Part.PROBLEMS)
                && books.unread().gaps().problems().isEmpty();
        for (Period period : books.ledger().periods()) {
            for (UnitReturn unitReturn : period.returns()) {
                if (unitReturn.submission().isPresent()) {
                    bare(unitReturn, findings);
                    if (whole && !registered(byHome.getOrDefault(unitReturn.unit(), List.of()), period)) {
                        tells(unitReturn, findings);
                    }
                }
            }
        }
    }

    private static boolean registered(List<Life> lives, Period period) {
        return lives.stream()
                .anyMatch(life -> period.term().contains(life.problem().registered())
                        || period.term().contains(life.last().registered()));
    }

    private static void tells(UnitReturn unitReturn, Diagnostics findings) {
        boolean nothing = unitReturn.screenings().isEmpty()
                && unitReturn.progress().isEmpty()
                && unitReturn.outlook().difficulties().isEmpty()
                && unitReturn.outlook().nextPeriod().isEmpty();
        if (nothing && !unitReturn.zeroReport()) {
            told(FurtherRuleCode.RETURN_SAYS_NOTHING, unitReturn, findings);
        } else if (!unitReturn.origin().fields().containsKey("零报告")) {
            told(FurtherRuleCode.NEITHER_ZERO_NOR_PROBLEM, unitReturn, findings);
        }
    }

    private static void told(FurtherRuleCode code, UnitReturn unitReturn, Diagnostics findings) {
        findings.report(code, unitReturn.origin().at("报送"), unitReturn.unit().name());
    }

    private static void bare(UnitReturn unitReturn, Diagnostics findings) {
        if (unitReturn.zeroReport()) {
            for (Screening screening : unitReturn.screenings()) {
                boolean bare = screening.households().isEmpty()
                        && screening.items().isEmpty()
                        && screening.note().isEmpty();
                if (bare) {
                    findings.report(
                            FurtherRuleCode.SCREENING_SAYS_NOTHING,
                            screening.origin().span(),
                            unitReturn.unit().name());
                }
            }
        }
    }
}
