package taizhang.check;

import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Policy;
import taizhang.model.ProblemId;

/**
 * Problems named in 政策.yaml are written under 问题/.
 *
 * <p>Good: 问题: [上庄-001], and 上庄-001 is registered. Bad: 问题: [上庄-099].
 */
final class PoliciesKnowProblems implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        for (Policy policy : books.ledger().policies()) {
            SourceSpan list = policy.origin().at("问题");
            for (ProblemId problem : policy.problems()) {
                if (!books.mayHold(problem)) {
                    int lines = policy.problems().size();
                    findings.report(
                            ReferenceCode.UNKNOWN_PROBLEM,
                            TextPlace.find(books.sources(), list, problem.text(), lines),
                            problem.text());
                }
            }
        }
    }
}
