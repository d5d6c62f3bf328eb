package taizhang.load;

import taizhang.diagnostic.SourceSpan;

/** Places of parts of a value. */
final class Places {
    private Places() {}

    /** The place of some characters of a text that stands in one line just as it is. */
    static SourceSpan within(SourceSpan whole, String text, int from, int to) {
        return new SourceSpan(
                whole.file(),
                whole.line(),
                whole.column() + text.codePointCount(0, from),
                text.codePointCount(from, to));
    }
}
