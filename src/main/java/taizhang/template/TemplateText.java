package taizhang.template;

import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;

/**
 * A template's text with the way from offsets, and from FreeMarker's lines and columns, to places.
 *
 * @param file the template
 */
record TemplateText(SourceFile file) {
    /** The place of a stretch of text; it ends with its first line. */
    SourceSpan span(int start, int end) {
        String text = file.text();
        int from = Math.clamp(start, 0, text.length());
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = text.indexOf('\n', from);
        int to = Math.clamp(end, from, lineEnd < 0 ? text.length() : lineEnd);
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
        return new SourceSpan(
                file.path(), line, 1 + text.codePointCount(lineStart, from), text.codePointCount(from, to));
    }

    /** The offset of a line and column, both from 1, columns in chars as FreeMarker counts them. */
    int offset(int line, int column) {
        String text = file.text();
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            int next = text.indexOf('\n', at);
            if (next < 0) {
                return text.length();
            }
            at = next + 1;
        }
        return Math.clamp((long) at + column - 1, 0, text.length());
    }

    /** The place between two lines and columns, the last included. */
    SourceSpan span(int line, int column, int endLine, int endColumn) {
        int start = offset(line, column);
        return span(start, Math.max(start, offset(endLine, endColumn) + 1));
    }
}
