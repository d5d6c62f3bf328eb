package taizhang.check;

import java.time.LocalDate;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Measure;
import taizhang.model.Phase;
import taizhang.model.Term;

/**
 * A limit (时限, 延至, 新时限):
 *
 * <ol>
 *   <li>is not before the day the problem was registered (for 新时限: the day of the 反弹);
 *   <li>is not after the campaign's 结束;
 *   <li>lies in a stage of the campaign (warning).
 * </ol>
 */
final class LimitsWithinCampaign implements ProblemRule {
    @Override
    public void check(Life life, Books books, Diagnostics findings) {
        life.problem().facts().measure().flatMap(Measure::deadline).ifPresent(limit -> {
            SourceSpan place = life.problem().origin().at("整改.时限");
            check(books, limit, life.problem().registered(), place, findings);
        });
        for (Act act : life.problem().acts()) {
            if (act instanceof Act.ExtensionRequest request) {
                check(
                        books,
                        request.until(),
                        request.date(),
                        act.head().origin().at("延至"),
                        findings);
            } else if (act instanceof Act.Recurrence recurrence) {
                check(
                        books,
                        recurrence.deadline(),
                        recurrence.date(),
                        act.head().origin().at("新时限"),
                        findings);
            }
        }
    }

    private static void check(
            Books books, LocalDate limit, LocalDate earliest, SourceSpan place, Diagnostics findings) {
        Term term = books.ledger().campaign().term();
        if (limit.isBefore(earliest)) {
            findings.report(RuleCode.LIMIT_BEFORE_REGISTRATION, place, limit, earliest);
        } else if (limit.isAfter(term.last())) {
            findings.report(RuleCode.LIMIT_AFTER_CAMPAIGN, place, limit, term.last());
        } else if (!books.ledger().campaign().phases().isEmpty()
                && books.ledger().campaign().phases().stream()
                        .map(Phase::term)
                        .noneMatch(phase -> phase.contains(limit))) {
            findings.report(RuleCode.LIMIT_IN_NO_PHASE, place, limit);
        }
    }
}
