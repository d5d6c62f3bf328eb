package taizhang.diagnostic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints findings for people: what and where, the line with a caret under it, what to write, other places. Numbers of
 * persons are covered wherever they stand.
 */
public final class DiagnosticFormatter {
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String PLAIN = "\u001b[0m";

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, String[]> lines = new HashMap<>();
    private final boolean colour;

    private DiagnosticFormatter(Collection<SourceFile> files, boolean colour) {
        files.forEach(file -> this.files.put(file.path(), file));
        this.colour = colour;
    }

    /**
     * A formatter that quotes from the given files; findings elsewhere are printed without an excerpt.
     *
     * @param colour whether to colour the severity, for a terminal
     */
    public static DiagnosticFormatter of(Collection<SourceFile> files, boolean colour) {
        return new DiagnosticFormatter(files, colour);
    }

    /** One finding as a block of lines, each ended by LF. */
    public String format(Diagnostic found) {
        Diagnostic finding = Discretion.masked(found);
        StringBuilder block = new StringBuilder()
                .append(finding.span().place())
                .append(' ')
                .append(severity(finding))
                .append(' ')
                .append(finding.code().id())
                .append('：')
                .append(finding.message())
                .append('\n');
        line(found.span()).ifPresent(text -> {
            Excerpt excerpt =
                    Excerpt.of(text, finding.span().column(), finding.span().length());
            String line = String.valueOf(finding.span().line());
            String number = " ".repeat(Math.max(0, 5 - line.length())) + line;
            block.append((number + " | " + excerpt.text()).stripTrailing()).append('\n');
            block.append(" ".repeat(number.length()))
                    .append(" | ")
                    .append(excerpt.caret())
                    .append('\n');
        });
        if (!finding.hint().isEmpty()) {
            block.append("   提示：").append(finding.hint()).append('\n');
        }
        finding.related()
                .forEach(place -> block.append("   另见：").append(place.place()).append('\n'));
        return block.toString();
    }

    /** All findings in the given order, one block after another. */
    public String format(List<Diagnostic> findings) {
        StringBuilder all = new StringBuilder();
        findings.forEach(finding -> all.append(format(finding)));
        return all.toString();
    }

    /** The last line of a run, e.g. 共发现错误3处、警告1处; without findings 没有发现问题. */
    public static String summary(List<Diagnostic> findings) {
        long errors = findings.stream().filter(Diagnostic::isError).count();
        long warnings = findings.size() - errors;
        if (findings.isEmpty()) {
            return "没有发现问题";
        }
        String counted = errors == 0 ? "" : Severity.ERROR.label() + errors + "处";
        String more = warnings == 0 ? "" : Severity.WARNING.label() + warnings + "处";
        return "共发现" + counted + (counted.isEmpty() || more.isEmpty() ? "" : "、") + more;
    }

    private String severity(Diagnostic finding) {
        String label = finding.code().severity().label();
        return colour ? (finding.isError() ? RED : YELLOW) + label + PLAIN : label;
    }

    /** The line of a place; nothing for an unknown file or a place that stands for the file as a whole. */
    private Optional<String> line(SourceSpan span) {
        SourceFile file = files.get(span.file());
        if (file == null || span.equals(SourceSpan.startOf(span.file()))) {
            return Optional.empty();
        }
        String[] all = lines.computeIfAbsent(
                span.file(), path -> Discretion.masked(file).split("\n", -1));
        return span.line() <= all.length ? Optional.of(all[span.line() - 1]) : Optional.empty();
    }
}
