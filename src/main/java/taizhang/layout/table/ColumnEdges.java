package taizhang.layout.table;

import taizhang.layout.text.TextBlock;

/** Where the columns of a table stand across the page, and the white within its cells. All lengths are points. */
public final class ColumnEdges {
    /** White at the left and right of a cell. */
    static final double PAD_X = 2.5;
    /** White above and below a cell. */
    public static final double PAD_Y = 3;

    private final double[] edges;

    private ColumnEdges(double[] edges) {
        this.edges = edges;
    }

    /** Columns of the given widths from the given place on. */
    static ColumnEdges of(double[] widths, double left) {
        double[] edges = new double[widths.length + 1];
        edges[0] = left;
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return new ColumnEdges(edges);
    }

    /** The number of columns. */
    public int count() {
        return edges.length - 1;
    }

    /** The left edge of a column, from the left edge of the sheet; of the column after the last, the right edge of all. */
    double edge(int column) {
        return edges[column];
    }

    /** Where the room for a cell's text begins, from the left edge of the sheet. */
    double textLeft(PlacedCell cell) {
        return textLeft(cell, cell.block());
    }

    /** The same for another text in its place. */
    double textLeft(PlacedCell cell, TextBlock block) {
        double left = edges[cell.column()];
        double right = edges[Math.min(cell.column() + cell.columns(), count())];
        return (left + right - block.roomPt()) / 2;
    }

    /** The width for text in so many columns from the given one. */
    public double room(int column, int span) {
        return edges[Math.min(column + span, count())] - edges[column] - 2 * PAD_X;
    }
}
