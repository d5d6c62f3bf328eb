package taizhang.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.ProblemId;

/**
 * Numbers are used once:
 *
 * <ol>
 *   <li>no two problems share a number, also across files (two clerks on two branches);
 *   <li>no two notices share a 文号.
 * </ol>
 *
 * <p>Good: 上庄-001, 上庄-002. Bad: 上庄-002 twice.
 */
final class UniqueNumbers implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Map<String, SourceSpan> problems = new HashMap<>();
        Map<String, Integer> highest = new HashMap<>();
        books.ledger()
                .problems()
                .forEach(problem ->
                        highest.merge(problem.id().prefix(), problem.id().number(), Math::max));
        named(books.ledger()).forEach(id -> highest.merge(id.prefix(), id.number(), Math::max));
        for (Problem problem : books.ledger().problems()) {
            SourceSpan place = problem.origin().at("编号");
            SourceSpan first = problems.putIfAbsent(problem.id().text(), place);
            if (first != null) {
                findings.add(RuleCode.DUPLICATE_PROBLEM_ID
                        .at(place, problem.id().text(), first.place(), nextFree(highest, problem))
                        .relatedTo(first));
            }
        }
        Map<String, SourceSpan> notices = new HashMap<>();
        books.ledger().oversight().notices().forEach(notice -> {
            SourceSpan place = notice.origin().at("文号");
            SourceSpan first = notices.putIfAbsent(notice.number(), place);
            if (first != null) {
                findings.add(RuleCode.DUPLICATE_NOTICE_NUMBER
                        .at(place, notice.number(), first.place())
                        .relatedTo(first));
            }
        });
    }

    /** Numbers that only a return or a notice names. */
    private static Stream<ProblemId> named(Ledger ledger) {
        return Stream.concat(
                ledger.periods().stream()
                        .flatMap(period -> period.returns().stream())
                        .flatMap(unit -> unit.progress().stream())
                        .map(progress -> progress.problem()),
                ledger.oversight().notices().stream().flatMap(notice -> notice.problems().stream()));
    }

    /** The number after the highest of the prefix; asked again, the one after that. */
    private static String nextFree(Map<String, Integer> highest, Problem problem) {
        String prefix = problem.id().prefix();
        return String.format(Locale.ROOT, "%s-%03d", prefix, highest.merge(prefix, 1, Integer::sum));
    }
}
