package taizhang.layout.piece;

import java.util.Optional;

/** Something that stands on a page below what came before it, in full. */
public interface Piece {
    /** Its height in points. */
    double height();

    /** How much of its white hangs over the edge of the type area at the top or bottom of a page, in points. */
    default double hang() {
        return 0;
    }

    /** What stands above it where a page begins with it, to say what goes on; empty for most. */
    default Optional<Piece> resumed() {
        return Optional.empty();
    }

    /** Whether the piece after it must begin on the same page. */
    boolean keptWithNext();

    /** Draws it with its upper edge at the given distance from that of the sheet. */
    void draw(double top, PageMarks page);
}
