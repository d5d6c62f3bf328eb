package taizhang.diagnostic;

/**
 * A stretch of text in one file.
 *
 * @param file path as the user sees it, with forward slashes, e.g. {@code ledger-data/问题/上庄村.yaml}
 * @param line line number, from 1
 * @param column first column, from 1, counted in code points
 * @param length number of code points covered on that line, at least 0 (0: a place where something is missing)
 */
public record SourceSpan(String file, int line, int column, int length) implements Comparable<SourceSpan> {
    public SourceSpan {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("no such place: " + line + ":" + column + "+" + length);
        }
    }

    /** The first character of a file, for findings about the file as a whole. */
    public static SourceSpan startOf(String file) {
        return new SourceSpan(file, 1, 1, 0);
    }

    /** The place as printed: {@code file:line:column}. */
    public String place() {
        return file + ":" + line + ":" + column;
    }

    /** By file, line, column, then length. */
    @Override
    public int compareTo(SourceSpan other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) {
            return byLine;
        }
        int byColumn = Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : Integer.compare(length, other.length);
    }
}
