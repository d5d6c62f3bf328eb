package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.table.BandPart;
import taizhang.layout.table.BandPiece;
import taizhang.layout.table.ColumnEdges;
import taizhang.layout.table.RowCut;
import taizhang.layout.table.TablePiece;

/**
 * Fills pages with pieces.
 *
 * <ol>
 *   <li>Pieces tied together begin on one page; if they do not fit, all of them move to the next.
 *   <li>A table's head stands above its rows on each page, and what a piece goes on with above one that begins a page.
 *   <li>A row is cut only if it is taller than a page, or if what is tied to it (合计, sign-off) leaves it no page; of
 *       rows tied together each that is taller than a page is cut.
 * </ol>
 */
final class Paginator {
    private static final double SLACK = 0.01;

    private final List<PageSlot> pages = new ArrayList<>();
    private SectionFrame frame;
    private PageSlot page;
    private Optional<Anchor> anchor = Optional.empty();

    /** Begins with the first page of the given section. */
    Paginator(SectionFrame first) {
        frame = first;
        page = PageSlot.first(first);
        pages.add(page);
    }

    /** The section in hand. */
    SectionFrame frame() {
        return frame;
    }

    /** How many pages there are so far. */
    int count() {
        return pages.size();
    }

    /** All pages, once nothing more is to be placed; called once. */
    List<PageSlot> pages() {
        Optional<Piece> before = Optional.empty();
        for (PageSlot slot : pages) {
            Optional<Piece> last = slot.last();
            slot.joinRows(before);
            before = last;
        }
        return pages;
    }

    /** What follows stands on a new page, of the given section; a further one of it if it is the section in hand. */
    void begin(SectionFrame next) {
        if (next == frame) {
            newPage();
            return;
        }
        frame = next;
        page = PageSlot.first(frame);
        pages.add(page);
    }

    private void newPage() {
        page = PageSlot.further(frame);
        pages.add(page);
    }

    /** Places pieces that are tied together, in order; tells where the first of them stands. */
    Anchor place(List<Piece> chain) {
        anchor = Optional.empty();
        if (chain.size() == 1 && yields(chain.get(0)) && height(chain) > room()) {
            return new Anchor(pages.size(), page.bottom());
        }
        if (height(chain) > room() && !page.isEmpty()) {
            if (heightOnNewPage(chain) <= frame.height() + SLACK || !beginsHere(chain)) {
                newPage();
            }
        }
        if (height(chain) <= room()) {
            chain.forEach(this::put);
        } else {
            placeTall(chain);
        }
        return anchor.orElseThrow();
    }

    private double room() {
        return frame.bottom() - page.bottom() + SLACK;
    }

    /**
     * The height of the pieces below what stands on the page, with the head if it is missing, without what hangs over the
     * edges of the type area.
     */
    private double height(List<Piece> chain) {
        double sum = (page.isEmpty() ? resumed(chain) : 0) - hang(chain, page.isEmpty());
        boolean headed = false;
        for (Piece piece : chain) {
            sum += piece.height();
            if (piece instanceof TablePiece row && !headed) {
                sum += page.endsWith(row.table()) ? 0 : row.table().head().height();
                headed = true;
            }
        }
        return sum;
    }

    private static double hang(List<Piece> chain, boolean onNewPage) {
        if (chain.isEmpty()) {
            return 0;
        }
        double below = chain.getLast().hang();
        return onNewPage ? chain.getFirst().hang() + below : below;
    }

    private static double resumed(List<Piece> chain) {
        return chain.stream()
                .limit(1)
                .flatMap(first -> first.resumed().stream())
                .mapToDouble(Piece::height)
                .sum();
    }

    private static double heightOnNewPage(List<Piece> chain) {
        double sum = resumed(chain) - hang(chain, true);
        boolean headed = false;
        for (Piece piece : chain) {
            sum += piece.height();
            if (piece instanceof TablePiece row && !headed) {
                sum += row.table().head().height();
                headed = true;
            }
        }
        return sum;
    }

    /** Whether enough of a chain that is taller than a page fits here: what leads to the row first cut and some lines. */
    private boolean beginsHere(List<Piece> chain) {
        int first = nextCut(chain, 0);
        if (first == chain.size()) {
            return height(chain.subList(0, 1)) <= room();
        }
        double lead = height(chain.subList(0, first + 1)) - chain.get(first).height();
        double least =
                RowCut.FIRST_PART * ((BandPiece) chain.get(first)).table().pitch() + 2 * ColumnEdges.PAD_Y;
        return lead + least <= room();
    }

    /** The first row from the given place on that must be cut, in a chain taller than a page; its end if there is none. */
    private int nextCut(List<Piece> chain, int from) {
        boolean anyTall = chain.stream().anyMatch(this::isTall);
        int tallest = tallest(chain);
        for (int i = from; i < chain.size(); i++) {
            if (anyTall ? isTall(chain.get(i)) : i == tallest) {
                return i;
            }
        }
        return chain.size();
    }

    /** Whether a piece is a row that no page can hold whole. */
    private boolean isTall(Piece piece) {
        return piece instanceof BandPiece row
                && row.mayBeCut()
                && heightOnNewPage(List.of(row)) > frame.height() + SLACK;
    }

    private static int tallest(List<Piece> chain) {
        int tallest = -1;
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i) instanceof BandPiece row
                    && row.mayBeCut()
                    && (tallest < 0 || row.height() > chain.get(tallest).height())) {
                tallest = i;
            }
        }
        return tallest;
    }

    private void placeTall(List<Piece> chain) {
        int cut = nextCut(chain, 0);
        for (int i = 0; i < chain.size(); i++) {
            List<Piece> piece = chain.subList(i, i + 1);
            if (i == cut) {
                cut = nextCut(chain, i + 1);
                placeCut((BandPiece) chain.get(i), heightOnNewPage(chain.subList(i + 1, cut)));
            } else {
                if (height(piece) > room() && !page.isEmpty()) {
                    newPage();
                }
                put(chain.get(i));
            }
        }
    }

    /** Places a row in parts; the last part leaves room for what is tied to the row. */
    private void placeCut(BandPiece row, double tail) {
        RowCut cut = new RowCut(row.band());
        int from = 0;
        while (from < cut.lines()) {
            BandPart rest = BandPart.of(row.table(), row.band(), from, cut.lines());
            double head = page.endsWith(row.table()) ? 0 : row.table().head().height();
            double free = room() - head;
            double needed = from == 0 ? row.height() : rest.height();
            if (needed + tail <= free || (page.isEmpty() && cut.lines() - from <= 2)) {
                put(from == 0 ? row : rest);
                return;
            }
            int fitting = (int)
                    Math.floor((free - 2 * ColumnEdges.PAD_Y) / row.table().pitch());
            int to = cut.end(from, Math.min(fitting, cut.lines() - from - 2), page.isEmpty());
            if (to > from) {
                put(BandPart.of(row.table(), row.band(), from, to));
                from = to;
            }
            newPage();
        }
    }

    private void put(Piece piece) {
        if (anchor.isEmpty()) {
            anchor = Optional.of(new Anchor(pages.size(), page.bottom()));
        }
        if (yields(piece) && page.isEmpty()) {
            return;
        }
        if (piece instanceof TablePiece row
                && !page.endsWith(row.table())
                && !row.table().head().rows().isEmpty()) {
            page.add(BandPiece.of(row.table(), row.table().head(), true));
        }
        if (page.isEmpty()) {
            piece.resumed().ifPresent(page::add);
        }
        page.add(piece);
    }

    private static boolean yields(Piece piece) {
        return piece instanceof Panel panel && panel.standing() == Panel.Standing.YIELDS;
    }

    /**
     * Where something stands.
     *
     * @param page page number, from 1
     * @param top distance from the upper edge of the sheet, in points
     */
    record Anchor(int page, double top) {}
}
