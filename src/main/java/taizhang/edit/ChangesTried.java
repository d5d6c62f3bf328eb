package taizhang.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostic;
import taizhang.load.LedgerLoader;
import taizhang.load.LoadResult;
import taizhang.load.SourceTree;

/**
 * Several files changed at once, tried with the whole ledger.
 *
 * @param parts the changed files, in the order in which they are to be written
 * @param after the ledger with them
 * @param fresh what they bring to light, in printing order
 */
public record ChangesTried(List<Rewriting> parts, LoadResult after, List<Diagnostic> fresh) {
    /** A finding, told by what it says and in which file: places move when lines are put in. */
    private record Mark(String file, String code, String message) {
        static Mark of(Diagnostic finding) {
            return new Mark(finding.span().file(), finding.code().id(), finding.message());
        }
    }

    public ChangesTried {
        parts = List.copyOf(parts);
        fresh = List.copyOf(fresh);
    }

    /**
     * Reads and checks a ledger with some files changed.
     *
     * @throws IOException a file cannot be read
     */
    public static ChangesTried tried(OpenLedger ledger, List<Rewriting> parts) throws IOException {
        SourceTree tree = ledger.tree();
        for (Rewriting part : parts) {
            tree = new ChangedTree(tree, part.path(), part.after());
        }
        LoadResult after = LedgerLoader.load(tree);
        return new ChangesTried(parts, after, fresh(ledger, after));
    }

    /** What a changed ledger finds that the ledger before did not, in printing order. */
    static List<Diagnostic> fresh(OpenLedger ledger, LoadResult after) {
        Map<Mark, Long> known =
                ledger.findings().stream().collect(Collectors.groupingBy(Mark::of, Collectors.counting()));
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic finding : ledger.findingsIn(after)) {
            if (known.merge(Mark.of(finding), -1L, Long::sum) < 0) {
                fresh.add(finding);
            }
        }
        return fresh;
    }

    /** Whether nothing stands against writing. */
    public boolean isFit() {
        return fresh.stream().noneMatch(Diagnostic::isError) && parts.stream().allMatch(Rewriting::isKept);
    }

    /** Each file as a change to be written. */
    public List<Proposal.Ready> changes() {
        return parts.stream()
                .filter(part -> !part.hunks().isEmpty())
                .map(part -> new Proposal.Ready(part.change(), after, List.of()))
                .toList();
    }
}
