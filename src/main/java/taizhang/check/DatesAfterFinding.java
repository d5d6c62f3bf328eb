package taizhang.check;

import java.time.LocalDate;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.model.Act;

/**
 * Nothing happens to a problem before it was found: 发现 ≤ 登记, and 发现 ≤ the date of every act.
 *
 * <p>Good: 发现 2017-05-18, 登记 2017-05-19. Bad: 发现 2017-05-20, 登记 2017-05-19.
 */
final class DatesAfterFinding implements ProblemRule {
    @Override
    public void check(Life life, Books books, Diagnostics findings) {
        LocalDate found = life.problem().facts().found();
        if (found.isAfter(life.problem().registered())) {
            findings.add(RuleCode.REGISTERED_BEFORE_FOUND
                    .at(life.problem().origin().at("登记"), life.problem().registered(), found)
                    .relatedTo(life.problem().origin().at("发现")));
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
