package taizhang.yaml.slips;

import java.util.ArrayList;
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
    private static final int UNKNOWN = -2;

    private final String path;
    private final YamlVocabulary vocabulary;
    private final TextLines written;
    private final List<Map<Integer, LineEdits>> stages;
    private final TextLines mended;
    private final LineVerdicts marks;
    private int columnOfUnits = UNKNOWN;

    private MendedText(
            String path,
            YamlVocabulary vocabulary,
            TextLines written,
            List<Map<Integer, LineEdits>> stages,
            TextLines mended,
            LineVerdicts marks) {
        this.path = path;
        this.vocabulary = vocabulary;
        this.written = written;
        this.stages = stages;
        this.mended = mended;
        this.marks = marks;
    }

    /** The text as it was written. */
    static MendedText of(SourceFile file, YamlVocabulary vocabulary) {
        TextLines lines = new TextLines(file.text());
        return new MendedText(file.path(), vocabulary, lines, List.of(), lines, new LineVerdicts());
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
            return new MendedText(path, vocabulary, written, stages, mended, both);
        }
        Map<Integer, LineEdits> stage = new TreeMap<>();
        edits.forEach((line, changes) -> stage.put(line, LineEdits.of(changes)));
        List<Map<Integer, LineEdits>> all = new ArrayList<>(stages);
        all.add(stage);
        return new MendedText(path, vocabulary, written, all, new TextLines(applied(stage)), both);
    }

    /** The words the file may use. */
    YamlVocabulary vocabulary() {
        return vocabulary;
    }

    /** Where the names of units begin in a file of returns; -1 if there are none. */
    int columnOfUnits() {
        if (columnOfUnits == UNKNOWN) {
            columnOfUnits = ConflictedReturns.columnOfUnits(mended, new ConflictSides(mended));
        }
        return columnOfUnits;
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
            LineEdits edits = stages.get(stage).getOrDefault(line, LineEdits.NONE);
            start = edits.before(start, false);
            end = from == to ? start : edits.before(end, true);
        }
        int length = written.line(line).length();
        start = Math.clamp(start, 0, length);
        end = Math.clamp(end, start, length);
        return new SourceSpan(
                path, line + 1, written.codePoints(line, 0, start) + 1, written.codePoints(line, start, end));
    }

    /**
     * The written place of a stretch of the mended text; numbers from 0, columns in code points. A stretch that ends on
     * a later line reaches to the end of its first; a parser that was given a part of the text may stop one line or
     * column behind its end.
     */
    public SourceSpan span(int line, int column, int endLine, int endColumn) {
        int known = Math.min(line, mended.count() - 1);
        String whole = mended.line(known);
        int from = mended.charAt(known, column);
        int to = endLine > line ? whole.stripTrailing().length() : mended.charAt(known, endColumn);
        return place(known, from, Math.max(from, to));
    }

    private String applied(Map<Integer, LineEdits> stage) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Map.Entry<Integer, LineEdits> changed : stage.entrySet()) {
            int line = changed.getKey();
            text.append(mended.between(next, line));
            changed.getValue().applyTo(mended.line(line), text);
            if (line + 1 < mended.count()) {
                text.append('\n');
            }
            next = line + 1;
        }
        return text.append(mended.between(next, mended.count())).toString();
    }
}
