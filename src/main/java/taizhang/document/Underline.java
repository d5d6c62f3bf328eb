package taizhang.document;

/**
 * Characters of a cell that are underlined, because they are new.
 *
 * @param from index of the first character
 * @param to index after the last character, larger than {@code from}
 */
public record Underline(int from, int to) {
    public Underline {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }
}
