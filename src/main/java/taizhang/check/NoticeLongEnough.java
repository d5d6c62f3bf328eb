package taizhang.check;

import java.time.temporal.ChronoUnit;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.model.Act;

/**
 * A 公示:
 *
 * <ol>
 *   <li>does not end before it begins;
 *   <li>lasts at least 公示天数, both ends counted (warning).
 * </ol>
 */
final class NoticeLongEnough implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        int needed = books.ledger().campaign().rules().noticeDays();
        for (Act act : life.problem().acts()) {
            if (act instanceof Act.PublicNotice notice) {
                long days = ChronoUnit.DAYS.between(notice.date(), notice.until()) + 1;
                if (days < 1) {
                    findings.report(
                            RuleCode.NOTICE_ENDS_BEFORE_IT_BEGINS,
                            act.head().origin().at("止"),
                            notice.until(),
                            notice.date());
                } else if (days < needed && !notice.objected()) {
                    findings.report(
                            RuleCode.NOTICE_TOO_SHORT,
                            act.head().origin().at("止"),
                            days,
                            needed,
                            notice.date().plusDays(needed - 1L));
                }
            }
        }
    }
}
