package taizhang.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects findings while files are read. Not for use by several threads. */
public final class Diagnostics {
    /** A line says the same so many times at most. */
    private static final int MOST_IN_LINE = 20;

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

    /** All findings as they were added. */
    public List<Diagnostic> all() {
        return List.copyOf(findings);
    }

    /** How many findings there are so far; compare before and after a record to see whether it read cleanly. */
    public int size() {
        return findings.size();
    }

    /**
     * All findings in printing order, equal ones once. Of a slip of writing that stands very often in one line the first are kept,
     * the last of them with the number of the others.
     */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted =
                findings.stream().distinct().sorted(Diagnostic.ORDER).toList();
        return sorted.size() <= MOST_IN_LINE ? sorted : fewInLine(sorted);
    }

    private static List<Diagnostic> fewInLine(List<Diagnostic> sorted) {
        Map<Place, Integer> counts = new HashMap<>();
        for (Diagnostic finding : sorted) {
            counts.merge(Place.of(finding), 1, Integer::sum);
        }
        Map<Place, Integer> seen = new HashMap<>();
        List<Diagnostic> kept = new ArrayList<>(sorted.size());
        for (Diagnostic finding : sorted) {
            Place place = Place.of(finding);
            int number = seen.merge(place, 1, Integer::sum);
            int more = finding.code() instanceof FileCode ? counts.getOrDefault(place, 0) - MOST_IN_LINE : 0;
            if (number < MOST_IN_LINE || more <= 0) {
                kept.add(finding);
            } else if (number == MOST_IN_LINE) {
                kept.add(finding.withMessage(finding.message() + "；这一行还有" + more + "处同样的"));
            }
        }
        return kept;
    }

    /** Where findings of one kind crowd. */
    private record Place(DiagnosticCode code, String file, int line) {
        static Place of(Diagnostic finding) {
            return new Place(
                    finding.code(), finding.span().file(), finding.span().line());
        }
    }
}
