package taizhang.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where the printed pages of a sheet begin: before rows that would run over the page, with what belongs together on one
 * page. Rows are added from top to bottom; rows are counted from 0.
 */
final class SheetPages {
    /** The share of a page that rows at the ends of a table may take together. */
    private static final double SHARE = 0.4;

    private final double room;
    private final List<Double> heights = new ArrayList<>();
    private final BitSet leading = new BitSet();
    private final BitSet kept = new BitSet();
    private final BitSet begun = new BitSet();
    private int afterHead = Integer.MAX_VALUE;
    private double head;

    /**
     * Pages without rows.
     *
     * @param room height of a page in points of the sheet
     */
    SheetPages(double room) {
        this.room = room;
    }

    /** Adds a row of the given height in points. */
    void row(double height) {
        heights.add(height);
    }

    /** How high a row may be in order to stand on one page, below the head that is repeated. */
    double highest() {
        return room - head;
    }

    /** The rows that are printed once more at the top of each page after theirs; the second is not one of them. */
    void repeat(int first, int end) {
        afterHead = end;
        head = sum(first, end);
    }

    /** A new page begins at the row that comes next. */
    void begin() {
        begun.set(heights.size());
    }

    /** Each row from the first to the last stands on the page of the row below it, come what may: a heading, a head. */
    void lead(int first, int end) {
        leading.set(first, Math.max(first, end));
    }

    /** Each row from the first on stands on the page of the row below it if a page can hold all that is kept together. */
    void keep(int first, int end) {
        kept.set(Math.max(0, first), Math.max(0, Math.max(first, end)));
    }

    /** Whether rows leave more than half of a page to others. */
    boolean areLow(int from, int end) {
        return sum(from, end) <= SHARE * room;
    }

    private double sum(int from, int end) {
        double sum = 0;
        for (int i = from; i < end; i++) {
            sum += heights.get(i);
        }
        return sum;
    }

    /** The first rows of all pages but the first. */
    BitSet starts() {
        BitSet starts = new BitSet();
        BitSet all = (BitSet) leading.clone();
        all.or(kept);
        int page = 0;
        for (int row = 0; row < heights.size(); ) {
            int end = chain(row, all);
            if (sum(row, end) > roomAt(row)) {
                end = chain(row, leading);
            }
            if (sum(row, end) > roomAt(row)) {
                end = row + 1;
            }
            boolean full = sum(page, end) > roomAt(page);
            if (row > 0 && (begun.get(row) || (full && row > page))) {
                starts.set(row);
                page = row;
            }
            row = end;
        }
        return starts;
    }

    /** The room for rows on a page that begins with the given one. */
    private double roomAt(int row) {
        return row >= afterHead ? room - head : room;
    }

    /** The end of the rows that are tied to the given one. */
    private int chain(int row, BitSet ties) {
        int end = row;
        while (end < heights.size() - 1 && ties.get(end) && !begun.get(end + 1)) {
            end++;
        }
        return end + 1;
    }

    /** How much of a page's room the fullest page takes when pages begin at the given rows; over 1 if one runs over. */
    double fill(BitSet starts) {
        double most = 0;
        int from = 0;
        while (from < heights.size()) {
            int next = starts.nextSetBit(from + 1);
            int end = next < 0 ? heights.size() : next;
            most = Math.max(most, sum(from, end) / roomAt(from));
            from = end;
        }
        return most;
    }
}
