package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.table.BandPiece;
import taizhang.layout.table.JoinedRows;
import taizhang.layout.table.TableFrame;
import taizhang.layout.table.TablePiece;
import taizhang.layout.text.Composer;

/** A page with the pieces that stand on it, not yet drawn. */
final class PageSlot {
    private static final double SLACK = 0.01;

    private final SectionFrame frame;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final boolean further;
    private double bottom;

    private PageSlot(SectionFrame frame, boolean further) {
        this.frame = frame;
        this.further = further;
        this.bottom = frame.top();
    }

    /** An empty page with which a section begins. */
    static PageSlot first(SectionFrame frame) {
        return new PageSlot(frame, false);
    }

    /** An empty page on which a section goes on. */
    static PageSlot further(SectionFrame frame) {
        return new PageSlot(frame, true);
    }

    SectionFrame frame() {
        return frame;
    }

    /** Puts a piece below those so far. */
    void add(Piece piece) {
        double first = pieces.isEmpty() ? bottom - piece.hang() : bottom;
        double top = sinks(piece) ? Math.max(bottom, frame.bottom() - piece.height()) : first;
        pieces.add(piece);
        tops.add(top);
        bottom = top + piece.height();
    }

    /** Whether nothing but 版记 stands on it: such a page carries no number (GB/T 9704-2012, 7.5). */
    boolean holdsOnlyImprint() {
        return !pieces.isEmpty() && pieces.stream().allMatch(PageSlot::sinks);
    }

    private static boolean sinks(Piece piece) {
        return piece instanceof Panel panel && panel.standing() == Panel.Standing.SINKS;
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

    /** Joins neighbouring rows of the page whose table wants it; the given piece ends the page before. */
    void joinRows(Optional<Piece> before) {
        List<Piece> joined = JoinedRows.of(pieces, before);
        if (joined.size() == pieces.size() && joined.equals(pieces)) {
            return;
        }
        List<Double> places = new ArrayList<>(joined.size());
        int from = 0;
        for (Piece piece : joined) {
            places.add(tops.get(from));
            double end = tops.get(from) + piece.height();
            from++;
            while (from < pieces.size() && tops.get(from) < end - SLACK) {
                from++;
            }
        }
        pieces.clear();
        pieces.addAll(joined);
        tops.clear();
        tops.addAll(places);
    }

    /** The first row of a table that goes on from the page before and stands here from its first line; captions are none. */
    Optional<Row> opening() {
        if (pieces.isEmpty() || !(pieces.getFirst() instanceof TablePiece)) {
            return Optional.empty();
        }
        return pieces.stream()
                .filter(BandPiece.class::isInstance)
                .map(piece -> ((BandPiece) piece).band().rows().getFirst())
                .filter(row -> row.kind() != RowKind.HEAD && row.kind() != RowKind.GROUP)
                .findFirst();
    }

    /** What stands lowest. */
    Optional<Piece> last() {
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.getLast());
    }

    /** Draws its pieces; what it leaves free goes to the rows that stretch. */
    void draw(Composer composer, PageMarks page) {
        if (further) {
            frame.running().draw(composer, frame, page);
        }
        double share = share();
        double shift = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!(piece instanceof TablePiece)) {
                page.close();
            }
            double top = tops.get(i) + (sinks(piece) ? 0 : shift);
            if (share > 0 && piece instanceof BandPiece rows && rows.stretching() > 0) {
                piece = rows.stretched(share);
                shift += rows.stretching() * share;
            }
            piece.draw(top, page);
        }
        page.close();
    }

    /** How much higher each row that stretches becomes, in points. */
    private double share() {
        int rows = 0;
        for (Piece piece : pieces) {
            rows += piece instanceof BandPiece band ? band.stretching() : 0;
        }
        return rows == 0 ? 0 : Math.max(0, frame.bottom() - bottom) / rows;
    }
}
