package taizhang.check;

import java.util.Map;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.model.Act;
import taizhang.model.Ledger;
import taizhang.model.Origin;
import taizhang.model.Problem;
import taizhang.model.Said;

/**
 * What one record says fits a cell of a spreadsheet, all its texts together: papers put several of them into one cell (目标
 * and 措施, what has been done, the list of 佐证). Bad: 措施 and 目标 of 20,000 characters each.
 */
final class RecordsFit implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Ledger ledger = books.ledger();
        for (Problem problem : ledger.problems()) {
            int acts = problem.acts().stream()
                    .map(Act::head)
                    .mapToInt(head -> lengthOf(head.origin()))
                    .sum();
            tell(problem.origin(), acts, findings);
        }
        ledger.periods().forEach(period -> period.returns().forEach(unit -> tell(unit.origin(), 0, findings)));
        ledger.policies().forEach(policy -> tell(policy.origin(), 0, findings));
        ledger.oversight().notices().forEach(notice -> tell(notice.origin(), 0, findings));
        ledger.oversight().circulars().forEach(circular -> tell(circular.origin(), 0, findings));
        ledger.oversight()
                .spotChecks()
                .forEach(check -> check.targets().forEach(target -> tell(target.origin(), 0, findings)));
    }

    private static void tell(Origin origin, int more, Diagnostics findings) {
        int length = lengthOf(origin) + more;
        if (length > TextPrints.LONGEST && longest(origin.said()) <= TextPrints.LONGEST) {
            findings.report(FurtherRuleCode.RECORD_TOO_LONG, origin.span(), length, TextPrints.LONGEST);
        }
    }

    private static int lengthOf(Origin origin) {
        return lengthOf(origin.said());
    }

    private static int lengthOf(Said said) {
        return switch (said) {
            case Said.Text text -> text.text().length();
            case Said.Items items ->
                items.items().stream().mapToInt(RecordsFit::lengthOf).sum();
            case Said.Group group -> lengthOf(group.entries());
        };
    }

    private static int lengthOf(Map<String, Said> entries) {
        return entries.values().stream().mapToInt(RecordsFit::lengthOf).sum();
    }

    /** The longest single text, which is told by itself. */
    private static int longest(Said said) {
        return switch (said) {
            case Said.Text text -> text.text().length();
            case Said.Items items ->
                items.items().stream().mapToInt(RecordsFit::longest).max().orElse(0);
            case Said.Group group ->
                group.entries().values().stream()
                        .mapToInt(RecordsFit::longest)
                        .max()
                        .orElse(0);
        };
    }
}
