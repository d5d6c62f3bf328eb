package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;

/**
 * A file's text with its slips mended, and the way back: a place in the mended text is told as a place in the text as
 * it was written. Mending goes in stages, each over the text the one before left. Lines are never added or removed.
 */
public final class MendedText {
    private final String path;
    private final TextLines written;
    private final List<Map<Integer, List<LineEdit>>> stages;
    private final TextLines mended;
    private final LineVerdicts marks;

    private MendedText(
            String path,
            TextLines written,
            List<Map<Integer, List<LineEdit>>> stages,
            TextLines mended,
            LineVerdicts marks) {
        this.path = path;
        this.written = written;
        this.stages = stages;
        this.mended = mended;
        this.marks = marks;
    }

    /** The text as it was written. */
    static MendedText of(SourceFile file) {
        TextLines lines = new TextLines(file.text());
        return new MendedText(file.path(), lines, List.of(), lines, new LineVerdicts());
    }

    /**
     * The text after one more stage.
     *
     * @param edits of each line; those of one line do not overlap; places count in this text
     * @param more what is said about its lines
     */
    MendedText mendedBy(Map<Integer, List<LineEdit>> edits, LineVerdicts more) {
        LineVerdicts both = LineVerdicts.of(List.of(marks, more));
        if (edits.isEmpty()) {
            return new MendedText(path, written, stages, mended, both);
        }
        Map<Integer, List<LineEdit>> stage = new TreeMap<>();
        edits.forEach((line, changes) -> stage.put(
                line,
                changes.stream().sorted(Comparator.comparingInt(LineEdit::at)).toList()));
        List<Map<Integer, List<LineEdit>>> all = new ArrayList<>(stages);
        all.add(stage);
        return new MendedText(path, written, all, new TextLines(applied(stage)), both);
    }

    /** What the stages say about lines. */
    public LineVerdicts marks() {
        return marks;
    }

    /** The mended text. */
    public TextLines lines() {
        return mended;
    }

    /** The written place of some columns of a mended line; numbers from 0, columns in chars. */
    public SourceSpan place(int line, int from, int to) {
        int start = from;
        int end = to;
        for (int stage = stages.size() - 1; stage >= 0; stage--) {
            List<LineEdit> edits = stages.get(stage).getOrDefault(line, List.of());
            start = before(edits, start, false);
            end = from == to ? start : before(edits, end, true);
        }
        String whole = written.line(line);
        start = Math.clamp(start, 0, whole.length());
        end = Math.clamp(end, start, whole.length());
        return new SourceSpan(path, line + 1, whole.codePointCount(0, start) + 1, whole.codePointCount(start, end));
    }

    /**
     * The written place of a stretch of the mended text; numbers from 0, columns in code points. A stretch that ends on
     * a later line reaches to the end of its first.
     */
    public SourceSpan span(int line, int column, int endLine, int endColumn) {
        int known = Math.min(line, mended.count() - 1);
        String whole = mended.line(known);
        int from = offset(whole, column);
        int to = endLine > line ? whole.stripTrailing().length() : offset(whole, endColumn);
        return place(known, from, Math.max(from, to));
    }

    /** A column in chars; a parser that was given a part of the text may stop one line or column behind its end. */
    private static int offset(String line, int column) {
        return column >= line.length()
                ? line.length()
                : line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length())));
    }

    /** Where a char stood before the edits; an end stands behind the last char it covers. */
    private static int before(List<LineEdit> edits, int after, boolean isEnd) {
        int shift = 0;
        for (LineEdit edit : edits) {
            int start = edit.at() + shift;
            int end = start + edit.added().length();
            if (after < start || (isEnd && after == start)) {
                break;
            }
            if (after < end || (isEnd && after == end)) {
                return isEnd ? edit.at() + edit.removed() : edit.at();
            }
            shift += edit.added().length() - edit.removed();
        }
        return after - shift;
    }

    private String applied(Map<Integer, List<LineEdit>> stage) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Map.Entry<Integer, List<LineEdit>> changed : stage.entrySet()) {
            int line = changed.getKey();
            text.append(mended.between(next, line));
            append(text, mended.line(line), changed.getValue());
            if (line + 1 < mended.count()) {
                text.append('\n');
            }
            next = line + 1;
        }
        return text.append(mended.between(next, mended.count())).toString();
    }

    private static void append(StringBuilder text, String line, List<LineEdit> changes) {
        int done = 0;
        for (LineEdit edit : changes) {
            text.append(line, done, edit.at()).append(edit.added());
            done = edit.at() + edit.removed();
        }
        text.append(line, done, line.length());
    }
}
