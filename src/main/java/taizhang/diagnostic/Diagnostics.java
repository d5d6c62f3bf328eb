package taizhang.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects findings while files are read. Not for use by several threads. */
public final class Diagnostics {
    private final List<Diagnostic> findings = new ArrayList<>();

    /** Adds one finding. */
    public void add(Diagnostic finding) {
        findings.add(finding);
    }

    /** Adds several findings. */
    public void addAll(Collection<Diagnostic> more) {
        findings.addAll(more);
    }

    /** Adds a finding of the given kind. */
    public void report(DiagnosticCode code, SourceSpan span, Object... arguments) {
        findings.add(code.at(span, arguments));
    }

    /** Whether an error was added. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Diagnostic::isError);
    }

    /** How many findings there are so far; compare before and after a record to see whether it read cleanly. */
    public int size() {
        return findings.size();
    }

    /** All findings in printing order, equal ones once. */
    public List<Diagnostic> sorted() {
        return findings.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }
}
