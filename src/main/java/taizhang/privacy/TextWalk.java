package taizhang.privacy;

/** Counts lines and columns while going forward through a text, so that many places cost one reading. */
public final class TextWalk {
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    /** At the beginning of a text with LF line ends. */
    public TextWalk(String text) {
        this.text = text;
    }

    /** Goes on to an offset, which is not before the last one. */
    public void goTo(int to) {
        while (offset < to) {
            int code = text.codePointAt(offset);
            offset += Character.charCount(code);
            if (code == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column in code points, from 1. */
    public int column() {
        return column;
    }

    /** How many code points lie from here to an offset, or to the end of this line if that comes first. */
    public int lengthTo(int end) {
        int lineEnd = text.indexOf('\n', offset, end);
        return text.codePointCount(offset, lineEnd < 0 ? end : lineEnd);
    }
}
