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
    /** Type smaller than this share of its size is hard to read. */
    private static final double SMALLEST = 0.85;

    private final double room;
    private final List<Double> heights = new ArrayList<>();
    private final BitSet leading = new BitSet();
    private final BitSet kept = new BitSet();
    private final BitSet begun = new BitSet();
    private final BitSet wished = new BitSet();
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

    /** A page of the PDF begins at the given row. */
    void wish(int row) {
        wished.set(row);
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

    /**
     * How the rows are printed.
     *
     * @param scale how much smaller than they would be by their width
     * @param starts the first rows of all pages but the first
     */
    record Print(double scale, BitSet starts) {}

    /**
     * The pages of the PDF, made a little smaller if they need it. If some of them still run over they are parted, or all
     * pages are its own where that takes less paper.
     */
    Print print() {
        BitSet printed = (BitSet) wished.clone();
        printed.or(begun);
        double fill = fill(printed);
        if (fill <= 1 / SMALLEST) {
            return new Print(Math.min(1, 1 / fill), printed);
        }
        BitSet own = starts(begun, 1);
        BitSet parted = starts(printed, 1 / SMALLEST);
        return !wished.isEmpty() && parted.cardinality() <= own.cardinality()
                ? new Print(SMALLEST, parted)
                : new Print(1, own);
    }

    /** The pages whose rows fit, among them those that begin at the given rows, on sheets so much higher. */
    private BitSet starts(BitSet given, double higher) {
        BitSet starts = new BitSet();
        BitSet all = (BitSet) leading.clone();
        all.or(kept);
        int page = 0;
        for (int row = 0; row < heights.size(); ) {
            int end = chain(row, all, given);
            if (sum(row, end) > roomAt(row, higher)) {
                end = chain(row, leading, given);
            }
            if (sum(row, end) > roomAt(row, higher)) {
                end = row + 1;
            }
            boolean full = sum(page, end) > roomAt(page, higher);
            if (row > 0 && (given.get(row) || (full && row > page))) {
                starts.set(row);
                page = row;
            }
            row = end;
        }
        return starts;
    }

    /** The room for rows on a page that begins with the given one. */
    private double roomAt(int row, double higher) {
        return row >= afterHead ? room * higher - head : room * higher;
    }

    /** The end of the rows that are tied to the given one. */
    private int chain(int row, BitSet ties, BitSet given) {
        int end = row;
        while (end < heights.size() - 1 && ties.get(end) && !given.get(end + 1)) {
            end++;
        }
        return end + 1;
    }

    /** How much of a page the fullest takes when pages begin at the given rows; over 1 if one runs over. */
    private double fill(BitSet starts) {
        double most = 0;
        int from = 0;
        while (from < heights.size()) {
            int next = starts.nextSetBit(from + 1);
            int end = next < 0 ? heights.size() : next;
            most = Math.max(most, (sum(from, end) + room - roomAt(from, 1)) / room);
            from = end;
        }
        return most;
    }
}
