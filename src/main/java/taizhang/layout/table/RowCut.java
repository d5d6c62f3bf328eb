package taizhang.layout.table;

/** Chooses the line at which a row taller than a page is cut. */
public final class RowCut {
    /** A row begins at the foot of a page only with so many lines. */
    public static final int FIRST_PART = 5;

    private static final int TRIES = 4;

    private final Band band;
    private final int lines;

    public RowCut(Band band) {
        this.band = band;
        this.lines = band.lines();
    }

    public int lines() {
        return lines;
    }

    /**
     * The line after the last of the part that begins with the given line; that line itself if the part had better
     * begin on a new page.
     *
     * @param from first line of the part
     * @param most how many lines fit
     * @param newPage whether the page is new, so that the part must begin here
     */
    public int end(int from, int most, boolean newPage) {
        if (!newPage && most < (from == 0 ? FIRST_PART : 2)) {
            return from;
        }
        int room = Math.max(1, most);
        for (int count = room; count > Math.max(1, room - TRIES); count--) {
            if (!leavesOneLine(from, from + count)) {
                return from + count;
            }
        }
        return from + room;
    }

    /** Whether the last line of a cell of several lines would stand alone after the cut. */
    private boolean leavesOneLine(int from, int to) {
        for (PlacedCell cell : band.cells()) {
            int count = cell.block().count();
            if (count - to == 1 && count - from > 1) {
                return true;
            }
        }
        return false;
    }
}
