package taizhang.check;

import java.util.HashSet;
import java.util.Set;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Oversight;
import taizhang.model.ProblemId;
import taizhang.model.SupervisionNotice;

/**
 * Notices and spot checks speak of what exists:
 *
 * <ol>
 *   <li>problems named in 督办.yaml and 抽查.yaml are written under 问题/;
 *   <li>a 督办 act names a 文号 of 督办.yaml (warning).
 * </ol>
 */
final class OversightKnowsProblems implements Rule {
    @Override
    public void check(Books books, Diagnostics findings) {
        Oversight oversight = books.ledger().oversight();
        oversight
                .notices()
                .forEach(notice -> notice.problems()
                        .forEach(
                                problem -> known(books, problem, notice.origin().at("问题"), findings)));
        oversight
                .spotChecks()
                .forEach(check -> check.targets()
                        .forEach(target -> target.problem()
                                .ifPresent(problem ->
                                        known(books, problem, target.origin().at("问题"), findings))));
        Set<String> numbers = new HashSet<>();
        oversight.notices().stream().map(SupervisionNotice::number).forEach(numbers::add);
        for (Life life : books.lives()) {
            for (Act act : life.problem().acts()) {
                if (act instanceof Act.Supervision supervision && !numbers.contains(supervision.number())) {
                    findings.report(
                            ReferenceCode.UNKNOWN_NOTICE, act.head().origin().at("文号"), supervision.number());
                }
            }
        }
    }

    private static void known(Books books, ProblemId problem, SourceSpan place, Diagnostics findings) {
        if (!books.byNumber().containsKey(problem) && !books.numbersSeen().contains(problem.text())) {
            findings.report(ReferenceCode.UNKNOWN_PROBLEM, place, problem.text());
        }
    }
}
