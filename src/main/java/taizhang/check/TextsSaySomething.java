package taizhang.check;

import java.util.Set;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.model.Act;
import taizhang.model.Facts;
import taizhang.model.Ledger;
import taizhang.model.Origin;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.Progress;
import taizhang.model.Said;
import taizhang.model.Screening;
import taizhang.model.SpotCheck;
import taizhang.model.UnitReturn;

/**
 * What is filled in says something (warnings):
 *
 * <ol>
 *   <li>no text is 同上 or the like: each paper prints it in another order and beside other texts;
 *   <li>no progress is 无, 正常推进, 正在整改 or the like: a problem without progress is left blank and counts as standing
 *       still;
 *   <li>what tells of facts (描述, 措施, 情况, 原因, …) and who acted (经办, 责任人, …) is not 无, 略 or a mere sign; where there
 *       may be nothing (困难, 备注, 下周, 字段), 无 will do; so will 待补 for a fact that may still be missing.
 * </ol>
 */
final class TextsSaySomething implements Rule {
    /** Fields that may say that there is nothing. */
    private static final Set<String> MAY_BE_NONE = Set.of(
            "困难", "下周", "下一步", "备注", "落实情况", "完善建议", "整改情况", "问责", "处理", "零报告", "长期坚持", "异议", "等", "原", "现", "已做工作");

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Ledger ledger = books.ledger();
        for (Problem problem : ledger.problems()) {
            check(problem.origin(), findings);
            for (Act act : problem.acts()) {
                check(act.head().origin(), findings);
            }
        }
        ledger.periods().forEach(period -> check(period, findings));
        ledger.policies().forEach(policy -> check(policy.origin(), findings));
        ledger.texts().forEach(text -> check(text.origin(), findings));
        ledger.oversight().notices().forEach(notice -> check(notice.origin(), findings));
        ledger.oversight().circulars().forEach(circular -> check(circular.origin(), findings));
        for (SpotCheck spotCheck : ledger.oversight().spotChecks()) {
            check(spotCheck.origin(), findings);
            spotCheck.targets().forEach(target -> check(target.origin(), findings));
        }
    }

    private static void check(Period period, Diagnostics findings) {
        for (UnitReturn unitReturn : period.returns()) {
            check(unitReturn.origin(), findings);
            for (Screening screening : unitReturn.screenings()) {
                check(screening.origin(), findings);
            }
            for (Progress progress : unitReturn.progress()) {
                if (NothingSaid.noProgress(progress.text())) {
                    findings.report(
                            FurtherRuleCode.EMPTY_WORDS,
                            progress.origin().at("内容"),
                            progress.problem().text(),
                            progress.text());
                }
                progress.origin().said().entries().forEach((key, said) -> {
                    if (!key.equals("内容")) {
                        said.tell("", key, (path, name, text) -> check(text, name, path, progress.origin(), findings));
                    }
                });
            }
        }
    }

    private static void check(Origin origin, Diagnostics findings) {
        Said.Listener listener = (path, key, text) -> check(text, key, path, origin, findings);
        origin.said().entries().forEach((key, said) -> said.tell("", key, listener));
    }

    private static void check(String text, String key, String path, Origin origin, Diagnostics findings) {
        if (text.length() > TextPrints.LONGEST && text.indexOf('\n') >= 0) {
            findings.report(FurtherRuleCode.TEXT_TOO_LONG, origin.at(path + key), text.length(), TextPrints.LONGEST);
        }
        if (text.length() > NothingSaid.LONGEST) {
            return;
        }
        if (text.equals(Facts.OWED) && Facts.mayBeOwed(path + key)) {
            return;
        }
        boolean mayBeNone = MAY_BE_NONE.contains(key) || path.equals("字段.");
        boolean nothing = mayBeNone ? NothingSaid.elsewhere(text) : NothingSaid.empty(text);
        if (nothing && (origin.fields().isEmpty() || origin.fields().containsKey(path + key))) {
            findings.report(FurtherRuleCode.EMPTY_WORDS, origin.at(path + key), key, text);
        }
    }
}
