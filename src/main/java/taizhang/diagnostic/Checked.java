package taizhang.diagnostic;

import java.util.List;

/**
 * The result of reading or checking something a user wrote: a value with perhaps some warnings, or findings with at
 * least one error.
 *
 * @param <T> what was read
 */
public sealed interface Checked<T> {
    /** All findings in printing order. */
    List<Diagnostic> findings();

    /**
     * Good enough to go on.
     *
     * @param value what was read
     * @param findings warnings only
     */
    record Accepted<T>(T value, List<Diagnostic> findings) implements Checked<T> {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Not to be used.
     *
     * @param findings errors and warnings, at least one error
     */
    record Rejected<T>(List<Diagnostic> findings) implements Checked<T> {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }

    /** Accepted when no finding is an error, else rejected. */
    static <T> Checked<T> of(T value, Diagnostics findings) {
        return findings.hasErrors() ? new Rejected<>(findings.sorted()) : new Accepted<>(value, findings.sorted());
    }
}
