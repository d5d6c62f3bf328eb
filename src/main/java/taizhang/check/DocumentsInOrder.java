package taizhang.check;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.SupervisionNotice;
import taizhang.model.SupervisionReply;

/**
 * Nothing that a document asks for lies before it: 时限 and 回复 of a 督办通知单 and 限期 of a 通报 are not before its date.
 *
 * <p>Good: 日期 2017-07-10, 时限 2017-07-31. Bad: 日期 2017-07-10, 时限 2017-06-30.
 */
final class DocumentsInOrder implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        for (SupervisionNotice notice : books.ledger().oversight().notices()) {
            after(
                    "时限",
                    notice.demand().deadline(),
                    notice.date(),
                    notice.origin().at("时限"),
                    findings);
            after(
                    "回复",
                    notice.reply().map(SupervisionReply::date),
                    notice.date(),
                    notice.origin().at("回复.日期"),
                    findings);
        }
        books.ledger()
                .oversight()
                .circulars()
                .forEach(circular -> after(
                        "限期",
                        circular.deadline(),
                        circular.date(),
                        circular.origin().at("限期"),
                        findings));
    }

    private static void after(
            String label, Optional<LocalDate> day, LocalDate issued, SourceSpan place, Diagnostics findings) {
        day.filter(issued::isAfter)
                .ifPresent(early -> findings.report(RuleCode.BEFORE_ITS_DOCUMENT, place, label, early, issued));
    }
}
