package taizhang.check;

import java.util.List;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;

/** Finds lines in the text of a file, by offset. Lines are counted only for findings, so that reading costs nothing. */
final class TextPlace {
    private TextPlace() {}

    /** Offset of the first character of the line that holds an offset. */
    static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Offset of the end of the line that holds an offset. */
    static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /**
     * The place of some words that stand at or soon after another place in the same file; that place itself if they are
     * not found as they are.
     *
     * @param lines how many lines to look through
     */
    static SourceSpan find(List<SourceFile> sources, SourceSpan from, String words, int lines) {
        for (SourceFile file : sources) {
            if (file.path().equals(from.file())) {
                int start = 0;
                for (int line = 1; line < from.line(); line++) {
                    start = lineEnd(file.text(), start) + 1;
                }
                int end = start;
                for (int line = 0; line < lines && end < file.text().length(); line++) {
                    end = lineEnd(file.text(), end) + 1;
                }
                int first = file.text().offsetByCodePoints(start, from.column() - 1);
                int at = file.text().indexOf(words, first);
                return at >= 0 && at + words.length() <= end ? of(file, at, at + words.length()) : from;
            }
        }
        return from;
    }

    /** The place of a stretch within one line. */
    static SourceSpan of(SourceFile file, int start, int end) {
        String text = file.text();
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) {
            line++;
        }
        int column = text.codePointCount(lineStart(text, start), start) + 1;
        return new SourceSpan(file.path(), line, column, text.codePointCount(start, end));
    }
}
