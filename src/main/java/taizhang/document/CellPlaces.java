package taizhang.document;

/** In which column each cell of a row stands; the rows of a table are taken one after the other, so that cells which span rows are followed. */
public final class CellPlaces {
    /** For each column how many of the rows to come are covered from above. */
    private final int[] covered;

    /** The places in a table of so many columns, none of them covered yet. */
    public static CellPlaces of(int columns) {
        return new CellPlaces(columns);
    }

    private CellPlaces(int columns) {
        this.covered = new int[columns];
    }

    /** For each cell of the next row its first column; the number of columns if there is none left for it. */
    public int[] next(Row row) {
        int[] places = new int[row.cells().size()];
        int[] spans = new int[covered.length];
        int place = 0;
        for (int i = 0; i < places.length; i++) {
            Cell cell = row.cells().get(i);
            while (place < covered.length && covered[place] > 0) {
                place++;
            }
            places[i] = place;
            int end = end(place, cell);
            java.util.Arrays.fill(spans, place, end, cell.rows());
            place = end;
        }
        for (int c = 0; c < covered.length; c++) {
            covered[c] = Math.max(0, Math.max(covered[c], spans[c]) - 1);
        }
        return places;
    }

    /** The column after the last that a cell at the given column covers. */
    public int end(int place, Cell cell) {
        return Math.min(place + cell.columns(), covered.length);
    }
}
