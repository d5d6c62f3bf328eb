package taizhang.document;

/**
 * Empty lines of the official grid (空行), e.g. to write on.
 *
 * @param count how many, at least 1
 */
public record BlankLines(int count) implements Block {
    public BlankLines {
        if (count < 1) {
            throw new IllegalArgumentException("at least one empty line");
        }
    }
}
