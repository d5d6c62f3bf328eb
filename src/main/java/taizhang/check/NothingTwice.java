package taizhang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Facts;
import taizhang.model.Ledger;
import taizhang.model.Origin;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.ProblemStatus;
import taizhang.model.Said;
import taizhang.model.SpotCheck;
import taizhang.text.UsualForm;

/**
 * Nothing is counted twice (warnings):
 *
 * <ol>
 *   <li>no two problems of one unit have the same 描述, blanks and punctuation apart, unless the later was found untrue
 *       (查否, which is how a doubled one is put right after it was committed); what comes back is 反弹, not a new problem;
 *   <li>no 督办, 问责 or 建章立制 stands twice in one problem, no notice (whatever its 文号), circular, spot check or policy
 *       twice in its file, no 排查 twice in one return.
 * </ol>
 */
final class NothingTwice implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        problems(books, findings);
        Ledger ledger = books.ledger();
        for (Problem problem : ledger.problems()) {
            twice(
                    "经过",
                    problem.acts().stream()
                            .filter(NothingTwice::mayBeRepeated)
                            .map(act -> act.head().origin())
                            .toList(),
                    findings);
        }
        for (Period period : ledger.periods()) {
            period.returns()
                    .forEach(unitReturn -> twice(
                            "排查",
                            unitReturn.screenings().stream()
                                    .map(screening -> screening.origin())
                                    .toList(),
                            findings));
        }
        twice(
                "督办",
                ledger.oversight().notices().stream()
                        .map(notice -> new Origin(
                                notice.origin().at("文号"),
                                notice.origin().fields(),
                                notice.origin().said().without(List.of("文号"))))
                        .toList(),
                findings);
        twice(
                "通报",
                ledger.oversight().circulars().stream()
                        .map(circular -> circular.origin())
                        .toList(),
                findings);
        twice("政策", ledger.policies().stream().map(policy -> policy.origin()).toList(), findings);
        twice(
                "抽查",
                ledger.oversight().spotChecks().stream().map(SpotCheck::origin).toList(),
                findings);
    }

    /** The steps of a closing and what moves a limit have rules of their own. */
    private static boolean mayBeRepeated(Act act) {
        return act instanceof Act.Supervision || act instanceof Act.Accountability || act instanceof Act.Rulemaking;
    }

    private static void twice(String kind, List<Origin> records, Diagnostics findings) {
        if (records.size() < 2) {
            return;
        }
        Map<Said, SourceSpan> seen = new HashMap<>();
        for (Origin record : records) {
            SourceSpan first = record.said().isNothing() ? null : seen.putIfAbsent(record.said(), record.span());
            if (first != null) {
                findings.add(FurtherRuleCode.RECORD_TWICE
                        .at(record.span(), kind, first.place())
                        .relatedTo(first));
            }
        }
    }

    private static void problems(LedgerView books, Diagnostics findings) {
        Map<String, Life> seen = new HashMap<>();
        for (Life life : books.lives()) {
            if (life.last().status() == ProblemStatus.UNFOUNDED) {
                continue;
            }
            Problem problem = life.problem();
            String words = wordsOf(problem.facts().wording().description());
            Life first = seen.putIfAbsent(problem.home().name() + "\n" + words, life);
            if (first != null && !first.problem().id().equals(problem.id())) {
                report(first.problem(), problem, findings);
            }
        }
    }

    private static void report(Problem first, Problem again, Diagnostics findings) {
        Facts one = first.facts();
        Facts other = again.facts();
        List<String> same = new ArrayList<>(List.of("单位"));
        if (one.category().equals(other.category())) {
            same.add("类别");
        }
        if (one.found().isPresent() && one.found().equals(other.found())) {
            same.add("发现日期");
        }
        findings.add(FurtherRuleCode.PROBLEM_REGISTERED_TWICE
                .at(again.origin().at("描述"), again.id().text(), first.id().text(), String.join("、", same))
                .relatedTo(first.origin().at("描述")));
    }

    /** A text without blanks and punctuation, half-width. */
    private static String wordsOf(String text) {
        String halfWidth = UsualForm.halfWidth(text);
        StringBuilder words = new StringBuilder(halfWidth.length());
        for (int i = 0; i < halfWidth.length(); ) {
            int c = halfWidth.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return words.toString();
    }
}
