package taizhang.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes findings as JSON for other programs: an array with one object per finding. Numbers of persons are covered. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /** The findings in the given order, ended by LF. */
    public static String write(List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return "[]\n";
        }
        return findings.stream().map(Discretion::masked).map(DiagnosticJson::object).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static String object(Diagnostic finding) {
        return "{\"code\": " + JsonString.quote(finding.code().id())
                + ", \"severity\": "
                + JsonString.quote(finding.code().severity().name().toLowerCase(Locale.ROOT))
                + ", " + place(finding.span())
                + ", \"message\": " + JsonString.quote(finding.message())
                + ", \"hint\": " + JsonString.quote(finding.hint())
                + ", \"related\": "
                + finding.related().stream()
                        .map(place -> "{" + place(place) + "}")
                        .collect(Collectors.joining(", ", "[", "]"))
                + "}";
    }

    private static String place(SourceSpan span) {
        return "\"file\": " + JsonString.quote(span.file()) + ", \"line\": " + span.line() + ", \"column\": "
                + span.column() + ", \"length\": " + span.length();
    }
}
