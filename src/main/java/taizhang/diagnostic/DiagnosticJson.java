package taizhang.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes findings as JSON for other programs: an array with one object per finding. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /** The findings in the given order, ended by LF. */
    public static String write(List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return "[]\n";
        }
        return findings.stream().map(DiagnosticJson::object).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static String object(Diagnostic finding) {
        return "{\"code\": " + string(finding.code().id())
                + ", \"severity\": " + string(finding.code().severity().name().toLowerCase(Locale.ROOT))
                + ", " + place(finding.span())
                + ", \"message\": " + string(finding.message())
                + ", \"hint\": " + string(finding.hint())
                + ", \"related\": "
                + finding.related().stream()
                        .map(place -> "{" + place(place) + "}")
                        .collect(Collectors.joining(", ", "[", "]"))
                + "}";
    }

    private static String place(SourceSpan span) {
        return "\"file\": " + string(span.file()) + ", \"line\": " + span.line() + ", \"column\": " + span.column()
                + ", \"length\": " + span.length();
    }

    /** A text as a JSON string, with its quotes. */
    public static String string(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
