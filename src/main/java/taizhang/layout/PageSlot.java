package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.table.TableFrame;
import taizhang.layout.table.TablePiece;

/** A page with the pieces that stand on it, not yet drawn. */
final class PageSlot {
    private final SectionFrame frame;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private double bottom;

    PageSlot(SectionFrame frame) {
        this.frame = frame;
        this.bottom = frame.top();
    }

    SectionFrame frame() {
        return frame;
    }

    /** Puts a piece below those so far. */
    void add(Piece piece) {
        boolean sinks = piece instanceof Panel panel && panel.standing() == Panel.Standing.SINKS;
        double first = pieces.isEmpty() ? bottom - piece.hang() : bottom;
        double top = sinks ? Math.max(bottom, frame.bottom() - piece.height()) : first;
        pieces.add(piece);
        tops.add(top);
        bottom = top + piece.height();
    }

    /** Whether nothing but 版记 stands on it: such a page carries no number (GB/T 9704-2012, 7.5). */
    boolean holdsOnlyImprint() {
        return !pieces.isEmpty()
                && pieces.stream()
                        .allMatch(piece -> piece instanceof Panel panel && panel.standing() == Panel.Standing.SINKS);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Lower edge of the last piece, from the upper edge of the sheet, in points. */
    double bottom() {
        return bottom;
    }

    /** Whether the last piece belongs to the table, so that its head stands above already. */
    boolean endsWith(TableFrame table) {
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof TablePiece last && last.table() == table;
    }

    void draw(PageMarks page) {
        for (int i = 0; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof TablePiece)) {
                page.close();
            }
            pieces.get(i).draw(tops.get(i), page);
        }
        page.close();
    }
}
