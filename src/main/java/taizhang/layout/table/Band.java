package taizhang.layout.table;

import java.util.List;
import taizhang.document.Row;
import taizhang.layout.piece.PageMarks;

/** Rows that stay together: most often one, more where cells span rows. */
public final class Band {
    private final List<Row> rows;
    private final List<PlacedCell> cells;
    private final double[] heights;

    /** Rows, their cells at their places, and the heights of the rows in points. */
    Band(List<Row> rows, List<PlacedCell> cells, double[] heights) {
        this.rows = rows;
        this.cells = cells;
        this.heights = heights;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<PlacedCell> cells() {
        return cells;
    }

    /** The heights of its rows in points. */
    double[] heights() {
        return heights;
    }

    /** Its height in points. */
    public double height() {
        double sum = 0;
        for (double height : heights) {
            sum += height;
        }
        return sum;
    }

    /** The number of lines of its tallest cell. */
    public int lines() {
        int most = 1;
        for (PlacedCell cell : cells) {
            most = Math.max(most, cell.block().count());
        }
        return most;
    }

    /** Draws it whole, each text at its place in its cell. */
    public void draw(ColumnEdges columns, double top, PageMarks page) {
        Borders borders = Borders.of(columns, top, page);
        int[][] owners = owners(columns.count(), borders);
        double[] tops = new double[heights.length + 1];
        tops[0] = top;
        for (int r = 0; r < heights.length; r++) {
            tops[r + 1] = tops[r] + heights[r];
            borders.addRow(heights[r], owners[r]);
        }
        for (PlacedCell cell : cells) {
            cell.draw(columns.textLeft(cell), tops[cell.row()], tops[cell.row() + cell.rows()], page.setter());
        }
    }

    /** How many of its rows take what their page leaves free. */
    public int stretching() {
        return (int) rows.stream().filter(Row::stretches).count();
    }

    /** The same rows, each that stretches higher by so many points. */
    Band stretched(double share) {
        double[] higher = heights.clone();
        for (int r = 0; r < higher.length; r++) {
            higher[r] += rows.get(r).stretches() ? share : 0;
        }
        return new Band(rows, cells, higher);
    }

    /** For each row and column the number of the cell that covers it; a place without a cell has one of its own. */
    int[][] owners(int columns, Borders borders) {
        int[][] owners = new int[heights.length][columns];
        int next = borders.reserve(heights.length * columns + cells.size());
        for (int[] row : owners) {
            for (int c = 0; c < columns; c++) {
                row[c] = next++;
            }
        }
        for (PlacedCell cell : cells) {
            for (int r = cell.row(); r < cell.row() + cell.rows(); r++) {
                java.util.Arrays.fill(owners[r], cell.column(), cell.column() + cell.columns(), next);
            }
            next++;
        }
        return owners;
    }
}
