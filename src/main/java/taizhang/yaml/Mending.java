package taizhang.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.Diagnostics;

/** One stage of mending at work: reports slips and collects the edits that mend them. Places count in chars from 0. */
final class Mending {
    private final MendedText text;
    private final Diagnostics findings;
    private final Map<Integer, List<Edit>> edits = new HashMap<>();

    Mending(MendedText text, Diagnostics findings) {
        this.text = text;
        this.findings = findings;
    }

    Lines lines() {
        return text.lines();
    }

    MendedText result() {
        return text.mendedBy(edits);
    }

    void report(DiagnosticCode code, int line, int from, int to, Object... arguments) {
        findings.report(code, text.place(line, from, to), arguments);
    }

    void report(Diagnostic finding) {
        findings.add(finding);
    }

    /** Puts other characters in the place of some. */
    void replace(int line, int from, int to, String added) {
        edits.computeIfAbsent(line, none -> new ArrayList<>()).add(new Edit(from, to - from, added));
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

    /** Takes the content of a line away. */
    void blank(int line) {
        edits.remove(line);
        replace(line, 0, lines().line(line).length(), "");
    }
}
