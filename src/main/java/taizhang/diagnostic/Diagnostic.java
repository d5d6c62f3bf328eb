package taizhang.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One finding (诊断).
 *
 * @param code its kind
 * @param span where it is
 * @param message what is wrong, in Chinese, one line
 * @param hint what to write instead, in Chinese; empty if the message says it all
 * @param related other places that matter, e.g. where a number was used first
 */
public record Diagnostic(DiagnosticCode code, SourceSpan span, String message, String hint, List<SourceSpan> related) {
    /** By file, line, column, code, then message: the order in which findings are printed. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparingInt((Diagnostic finding) -> finding.code().number())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** The same finding with one more related place. */
    public Diagnostic relatedTo(SourceSpan place) {
        return new Diagnostic(
                code,
                span,
                message,
                hint,
                java.util.stream.Stream.concat(related.stream(), java.util.stream.Stream.of(place))
                        .toList());
    }

    /** The same finding in other words. */
    Diagnostic withMessage(String other) {
        return new Diagnostic(code, span, other, hint, related);
    }

    /** Whether this finding stops the run. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
