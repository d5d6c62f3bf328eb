package taizhang.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;

/**
 * A file's text with its slips mended, and the way back: a place in the mended text is told as a place in the text as
 * it was written. Lines are never added or removed.
 */
final class MendedText {
    private final SourceFile file;
    private final Lines written;
    private final Map<Integer, List<Edit>> edits;
    private final Lines mended;

    MendedText(SourceFile file, Lines written, Map<Integer, List<Edit>> edits) {
        this.file = file;
        this.written = written;
        this.edits = new TreeMap<>();
        edits.forEach((line, changes) -> this.edits.put(
                line, changes.stream().sorted(Comparator.comparingInt(Edit::at)).toList()));
        this.mended = edits.isEmpty() ? written : new Lines(applied());
    }

    static MendedText unchanged(SourceFile file) {
        return new MendedText(file, new Lines(file.text()), Map.of());
    }

    String path() {
        return file.path();
    }

    Lines written() {
        return written;
    }

    Lines mended() {
        return mended;
    }

    /**
     * The written place of a stretch of the mended text; numbers from 0, columns in code points. Clipped to the first
     * line; a stretch that ends on a later line reaches to the end of the first.
     */
    SourceSpan span(int line, int column, int endLine, int endColumn) {
        String whole = mended.line(line);
        int from = whole.offsetByCodePoints(0, column);
        int to = endLine > line ? whole.stripTrailing().length() : whole.offsetByCodePoints(0, endColumn);
        return writtenSpan(line, writtenAt(line, from, false), writtenAt(line, to, true));
    }

    /** A span of the written text; chars from 0 within the line. */
    SourceSpan writtenSpan(int line, int from, int to) {
        String whole = written.line(line);
        int start = Math.min(from, whole.length());
        int end = Math.clamp(to, start, whole.length());
        return new SourceSpan(path(), line + 1, whole.codePointCount(0, start) + 1, whole.codePointCount(start, end));
    }

    private int writtenAt(int line, int mendedAt, boolean isEnd) {
        int shift = 0;
        for (Edit edit : edits.getOrDefault(line, List.of())) {
            int start = edit.at() + shift;
            int end = start + edit.added().length();
            if (mendedAt < start || (isEnd && mendedAt == start)) {
                break;
            }
            if (mendedAt < end || (isEnd && mendedAt == end)) {
                return isEnd ? edit.at() + edit.removed() : edit.at();
            }
            shift += edit.added().length() - edit.removed();
        }
        return mendedAt - shift;
    }

    private String applied() {
        StringBuilder text = new StringBuilder(file.text().length() + 64);
        int next = 0;
        for (int line : new ArrayList<>(edits.keySet())) {
            text.append(written.between(next, line));
            append(text, written.line(line), edits.getOrDefault(line, List.of()));
            if (line + 1 < written.count()) {
                text.append('\n');
            }
            next = line + 1;
        }
        return text.append(written.between(next, written.count())).toString();
    }

    private static void append(StringBuilder text, String line, List<Edit> changes) {
        int done = 0;
        for (Edit edit : changes) {
            text.append(line, done, edit.at()).append(edit.added());
            done = edit.at() + edit.removed();
        }
        text.append(line, done, line.length());
    }
}
