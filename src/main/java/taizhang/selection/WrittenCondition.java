package taizhang.selection;

import taizhang.diagnostic.SourceSpan;

/**
 * A condition as someone wrote it.
 *
 * @param text the words
 * @param span where they stand
 */
public record WrittenCondition(String text, SourceSpan span) {
    /** The words of an option of the command line. */
    public static WrittenCondition ofOption(String option, String text) {
        return new WrittenCondition(text, new SourceSpan(option, 1, 1, text.codePointCount(0, text.length())));
    }

    /** The place of a part of the words; that of all of them where they are wrapped or hold escapes. */
    SourceSpan at(int from, int to) {
        int length = text.codePointCount(0, text.length());
        int quote = (span.length() - length) / 2;
        if (span.length() != length + 2 * quote || quote < 0 || quote > 1) {
            return span;
        }
        return new SourceSpan(
                span.file(),
                span.line(),
                span.column() + quote + text.codePointCount(0, from),
                text.codePointCount(from, to));
    }
}
