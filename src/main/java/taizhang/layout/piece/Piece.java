package taizhang.layout.piece;

/** Something that stands on a page below what came before it, in full. */
public interface Piece {
    /** Its height in points. */
    double height();

    /** Whether the piece after it must begin on the same page. */
    boolean keptWithNext();

    /** Draws it with its upper edge at the given distance from that of the sheet. */
    void draw(double top, PageMarks page);
}
