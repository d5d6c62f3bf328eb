package taizhang.document;

import java.util.List;

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
                        most[column] = Math.max(most[column], scale(cell));
                    }
                }
            }
        }
        return new ColumnDecimals(most);
    }

    /** Whether a cell holds a number that stands with those above and below it. */
    public static boolean isFigure(Row row, Cell cell) {
        return row.kind() != RowKind.HEAD && cell.columns() == 1 && isNumber(cell);
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.PERCENT;
    }

    private static int scale(Cell cell) {
        return cell.number().scale();
    }

    /** The cells of one column, its numbers with the decimals of the longest; other cells as they are. */
    public static List<Cell> same(List<Cell> cells) {
        int most = cells.stream()
                .filter(ColumnDecimals::isNumber)
                .mapToInt(ColumnDecimals::scale)
                .reduce(0, Math::max);
        return cells.stream()
                .map(cell -> isNumber(cell) ? with(cell, most) : cell)
                .toList();
    }

    /** A number with so many decimals, if it has not more already. */
    public static Cell with(Cell cell, int decimals) {
        int more = decimals - cell.number().scale();
        if (more <= 0) {
            return cell;
        }
        String point = cell.number().scale() > 0 ? "" : ".";
        return new Cell(cell.kind(), cell.text() + point + "0".repeat(more), 1, 1, cell.alignment());
    }

    /** The decimals of a column, at least 0. */
    public int of(int column) {
        return most[column];
    }
}
