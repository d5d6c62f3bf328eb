package taizhang.layout.chart;

import java.util.Optional;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.piece.Piece;

/**
 * A part of a chart below its first: where a page begins with it, the title stands above it once more.
 *
 * @param part the part
 * @param title the title with （续）
 */
record GoingOn(Piece part, Piece title) implements Piece {
    @Override
    public Optional<Piece> resumed() {
        return Optional.of(title);
    }

    @Override
    public double height() {
        return part.height();
    }

    @Override
    public boolean keptWithNext() {
        return part.keptWithNext();
    }

    @Override
    public void draw(double top, PageMarks page) {
        part.draw(top, page);
    }
}
