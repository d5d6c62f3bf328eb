package taizhang.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taizhang.layout.piece.OpenMarks;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.text.Ink;
import taizhang.layout.text.Mark;
import taizhang.layout.text.Stroke;

/** The borders of a table on one page, neighbouring ones joined to long strokes. */
final class Borders implements OpenMarks {
    private static final double INNER = 0.5;
    private static final double OUTER = 1.0;

    private final ColumnEdges columns;
    private final double[] openSince;
    private final List<Mark> strokes = new ArrayList<>();
    private int[] above = new int[0];
    private double bottom;
    private int reserved;

    private Borders(ColumnEdges columns, double top) {
        this.columns = columns;
        this.openSince = new double[columns.count() + 1];
        this.bottom = top;
        Arrays.fill(openSince, Double.NaN);
    }

    /** The borders of a table on the page in hand: those begun above, or new ones whose upper edge is the given one. */
    static Borders of(ColumnEdges columns, double top, PageMarks page) {
        if (page.open().orElse(null) instanceof Borders begun && begun.columns == columns) {
            return begun;
        }
        Borders borders = new Borders(columns, top);
        page.open(borders);
        return borders;
    }

    /** The first of so many numbers for cells that were not given out yet. */
    int reserve(int count) {
        int first = reserved;
        reserved += count;
        return first;
    }

    /**
     * Adds a row below the rows so far.
     *
     * @param height its height in points
     * @param owners for each column the number of the cell that covers it; a cell that spans rows has the same number
     *     in the next call
     */
    void addRow(double height, int[] owners) {
        if (above.length == 0) {
            horizontal(0, owners.length, OUTER);
        } else {
            separate(owners);
        }
        for (int column = 0; column <= owners.length; column++) {
            boolean outer = column == 0 || column == owners.length;
            boolean present = outer || owners[column - 1] != owners[column];
            if (present && Double.isNaN(openSince[column])) {
                openSince[column] = bottom;
            } else if (!present) {
                endVertical(column);
            }
        }
        bottom += height;
        above = owners;
    }

    private void separate(int[] owners) {
        int from = -1;
        for (int column = 0; column <= owners.length; column++) {
            boolean present = column < owners.length && above[column] != owners[column];
            if (present && from < 0) {
                from = column;
            } else if (!present && from >= 0) {
                horizontal(from, column, INNER);
                from = -1;
            }
        }
    }

    private void horizontal(int from, int to, double width) {
        strokes.add(new Stroke(columns.edge(from), bottom, columns.edge(to), bottom, width, Ink.BLACK));
    }

    private void endVertical(int column) {
        if (!Double.isNaN(openSince[column])) {
            double width = column == 0 || column == columns.count() ? OUTER : INNER;
            strokes.add(new Stroke(
                    columns.edge(column), openSince[column], columns.edge(column), bottom, width, Ink.BLACK));
            openSince[column] = Double.NaN;
        }
    }

    /** Ends all borders at the bottom of the last row. */
    @Override
    public void drawTo(List<Mark> marks) {
        for (int column = 0; column <= columns.count(); column++) {
            endVertical(column);
        }
        if (above.length > 0) {
            horizontal(0, above.length, OUTER);
        }
        marks.addAll(strokes);
    }
}
