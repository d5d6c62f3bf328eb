package taizhang.check;

import java.time.LocalDate;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.model.Act;

/**
 * Nothing happens to a problem before it was found:
 *
 * <ol>
 *   <li>发现 ≤ 登记, and 登记 no more than a year later (warning);
 *   <li>发现 ≤ the date of every act.
 * </ol>
 *
 * <p>发现 is taken as corrected by 更正.
 *
 * <p>Good: 发现 2017-05-18, 登记 2017-05-19. Bad: 发现 2017-05-20, 登记 2017-05-19.
 */
final class DatesAfterFinding implements ProblemRule {
    @Override
    public void check(Life life, Books books, Diagnostics findings) {
        LocalDate found = life.last().facts().found();
        if (found.isAfter(life.problem().registered())) {
            findings.add(RuleCode.REGISTERED_BEFORE_FOUND
                    .at(life.problem().origin().at("登记"), life.problem().registered(), found)
                    .relatedTo(life.problem().origin().at("发现")));
        } else if (found.isBefore(life.problem().registered().minusYears(1))) {
            findings.report(
                    RuleCode.FOUND_LONG_BEFORE,
                    life.problem().origin().at("发现"),
                    found,
                    life.problem().registered());
        }
        for (Act act : life.problem().acts()) {
            if (act.date().isBefore(found)) {
                findings.add(RuleCode.ACT_BEFORE_FOUND
                        .at(act.head().origin().at("日期"), act.label(), act.date(), found)
                        .relatedTo(life.problem().origin().at("发现")));
            }
        }
    }
}
