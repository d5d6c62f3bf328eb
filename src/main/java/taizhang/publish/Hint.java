package taizhang.publish;

/**
 * Something in a text that may not be for anybody to read.
 *
 * @param word as it stands there
 * @param start offset of its first sign
 * @param kind what it looks like, in Chinese, e.g. 像姓名
 */
public record Hint(String word, int start, String kind) {
    /** What looks like a name. */
    public static final String NAME = "像姓名";

    int end() {
        return start + word.length();
    }

    boolean touches(Hint other) {
        return start < other.end() && other.start < end();
    }

    /** Whether it looks like a name. */
    public boolean isName() {
        return kind.equals(NAME);
    }
}
