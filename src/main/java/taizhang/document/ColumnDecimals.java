package taizhang.document;

import java.math.BigDecimal;

/** How many decimals the figures of each column of a table have: as many as the figure with most of them. */
public final class ColumnDecimals {
    private final int[] most;

    private ColumnDecimals(int[] most) {
        this.most = most;
    }

    /** Those of a table; only rows with one cell a column count: where a cell spans, the columns are not known here. */
    public static ColumnDecimals of(Table table) {
        int[] most = new int[table.columns().size()];
        for (Row row : table.body()) {
            if (row.cells().size() == most.length) {
                for (int column = 0; column < most.length; column++) {
                    Cell cell = row.cells().get(column);
                    if (isFigure(row, cell)) {
                        most[column] = Math.max(most[column], new BigDecimal(cell.text()).scale());
                    }
                }
            }
        }
        return new ColumnDecimals(most);
    }

    /** Whether a cell holds a number that stands with those above and below it. */
    public static boolean isFigure(Row row, Cell cell) {
        return row.kind() != RowKind.HEAD
                && cell.columns() == 1
                && (cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.PERCENT);
    }

    /** The decimals of a column, at least 0. */
    public int of(int column) {
        return most[column];
    }
}
