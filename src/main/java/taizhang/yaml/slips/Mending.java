package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.Severity;
import taizhang.diagnostic.SourceSpan;

/** One stage of mending at work: reports slips and collects the edits that mend them. Places count in chars from 0. */
final class Mending {
    /** Slips after which it is not sure what the next lines belong to. */
    private static final Set<DiagnosticCode> STRUCTURAL = Set.of(
            FileCode.STRAY_TEXT,
            FileCode.WRONG_INDENT,
            FileCode.STRAY_CHARACTER,
            FileCode.LOST_CONFLICT_MARK,
            FileCode.UNCLOSED_QUOTE,
            FileCode.UNCLOSED_BRACKET,
            FileCode.COLON_IN_TEXT);

    private final MendedText text;
    private final Diagnostics findings;
    private final Map<Integer, List<LineEdit>> edits = new HashMap<>();
    private final Map<Integer, String> pretended = new HashMap<>();
    private final LineVerdicts marks = new LineVerdicts();

    Mending(MendedText text, Diagnostics findings) {
        this.text = text;
        this.findings = findings;
    }

    TextLines lines() {
        return text.lines();
    }

    YamlVocabulary vocabulary() {
        return text.vocabulary();
    }

    /** Where a line is written. */
    SourceSpan place(int line) {
        return text.place(line, 0, 0);
    }

    /** A line as it is to be looked at. */
    String line(int number) {
        return pretended.isEmpty() ? lines().line(number) : pretended.getOrDefault(number, lines().line(number));
    }

    /** Looks at a line, from now on, as if a char of it were a space. */
    void pretendSpace(int number, int at) {
        String content = line(number);
        pretended.put(number, content.substring(0, at) + ' ' + content.substring(at + 1));
    }

    MendedText result() {
        return text.mendedBy(edits, marks);
    }

    void report(DiagnosticCode code, int line, int from, int to, Object... arguments) {
        findings.report(code, text.place(line, from, to), arguments);
        if (code.severity() == Severity.ERROR) {
            marks.wrong().add(line);
            if (STRUCTURAL.contains(code)) {
                marks.doubtful().add(line);
            }
        }
    }

    /** Whether this stage is in doubt about a line from the given one on. */
    boolean isDoubtfulFrom(int line) {
        return marks.doubtful().ceiling(line) != null;
    }

    /** Puts other characters in the place of some. */
    void replace(int line, int from, int to, String added) {
        edits.computeIfAbsent(line, none -> new ArrayList<>()).add(new LineEdit(from, to - from, added));
    }

    /** Takes back all edits of a line from a column on, because the rest of it is mended as a whole. */
    void forgetFrom(int line, int from) {
        edits.computeIfPresent(line, (none, changes) -> {
            changes.removeIf(edit -> edit.at() >= from);
            return changes.isEmpty() ? null : changes;
        });
    }

    /** Puts single quotes around some characters, so that YAML takes them as they are. */
    void quote(int line, int from, int to) {
        forgetFrom(line, from);
        String inside = lines().line(line).substring(from, to);
        replace(line, from, to, "'" + inside.replace("'", "''") + "'");
    }

    /** Takes the content of a line away because it cannot be read: the record is damaged. */
    void lose(int line) {
        marks.lost().add(line);
        marks.doubtful().add(line);
        blank(line);
    }

    /** Takes the content of a line away. */
    void blank(int line) {
        edits.remove(line);
        replace(line, 0, lines().line(line).length(), "");
    }
}
