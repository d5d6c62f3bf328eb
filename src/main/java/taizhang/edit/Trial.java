package taizhang.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.load.LedgerLoader;
import taizhang.load.LoadResult;
import taizhang.load.SourceTree;
import taizhang.yaml.YamlNode;

/**
 * Tries a change: reads and checks the whole ledger with it. What was wrong before does not count against it; what it
 * makes wrong does.
 *
 * @param ledger the ledger as it stands
 */
record Trial(OpenLedger ledger) {
    /** A finding, told by what it is about and where. */
    private record Mark(DiagnosticCode code, SourceSpan span) {}

    /**
     * Judges a change.
     *
     * @param expected what the changed file must say; empty: whatever it says
     */
    Proposal of(Addition change, Optional<Draft> expected) throws IOException {
        LoadResult after = LedgerLoader.load(new ChangedTree(ledger.tree(), change.path(), change.after()));
        List<Diagnostic> fresh = fresh(ledger.findingsIn(after), span -> moved(span, change));
        if (fresh.stream().noneMatch(Diagnostic::isError)) {
            List<Diagnostic> all = new ArrayList<>(fresh);
            all.addAll(differences(change, expected));
            fresh = all.stream().sorted(Diagnostic.ORDER).toList();
        }
        return fresh.stream().anyMatch(Diagnostic::isError)
                ? new Proposal.Refused(fresh, after.sources())
                : new Proposal.Ready(change, after, fresh);
    }

    /** What is wrong when something is taken back that was not wrong before; empty if nothing is. */
    Optional<Proposal.Refused> without(List<TakenBack> changes) throws IOException {
        SourceTree tree = ledger.tree();
        for (TakenBack change : changes) {
            tree = change.then().isPresent()
                    ? new ChangedTree(tree, change.path(), change.then().get())
                    : new WithoutFile(tree, change.path());
        }
        LoadResult after = LedgerLoader.load(tree);
        List<Diagnostic> errors = fresh(ledger.findingsIn(after), span -> moved(span, changes)).stream()
                .filter(Diagnostic::isError)
                .toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(new Proposal.Refused(errors, after.sources()));
    }

    private SourceSpan moved(SourceSpan span, List<TakenBack> changes) {
        return changes.stream()
                .filter(change -> span.file().equals(ledger.shown(change.path())))
                .map(change -> new SourceSpan(span.file(), change.moved(span.line()), span.column(), span.length()))
                .findFirst()
                .orElse(span);
    }

    private List<Diagnostic> fresh(List<Diagnostic> after, UnaryOperator<SourceSpan> moved) {
        Map<Mark, Long> known = ledger.findings().stream()
                .map(finding -> new Mark(finding.code(), moved.apply(finding.span())))
                .collect(Collectors.groupingBy(mark -> mark, Collectors.counting()));
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic finding : after) {
            Mark mark = new Mark(finding.code(), finding.span());
            if (known.merge(mark, -1L, Long::sum) < 0) {
                fresh.add(finding);
            }
        }
        return fresh;
    }

    /** Where a place of the old file lies in the new one. */
    private SourceSpan moved(SourceSpan span, Addition change) {
        boolean below = span.file().equals(ledger.shown(change.path())) && span.line() >= change.firstLine();
        return below
                ? new SourceSpan(span.file(), span.line() + change.added().size(), span.column(), span.length())
                : span;
    }

    private List<Diagnostic> differences(Addition change, Optional<Draft> expected) {
        if (expected.isEmpty()) {
            return List.of();
        }
        String shown = ledger.shown(change.path());
        Optional<YamlNode> node =
                ledger.readerOf(change.path()).read(change.after().source(shown), new Diagnostics());
        SourceSpan start = new SourceSpan(shown, change.firstLine(), 1, 0);
        return node.map(found -> new Difference(change).between(expected.get(), found))
                .orElseGet(() -> Stream.of(Difference.unexplained(start)))
                .toList();
    }
}
