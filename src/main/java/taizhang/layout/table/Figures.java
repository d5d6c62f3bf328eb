package taizhang.layout.table;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;

/** The figures of each column of a table: how many decimals they have, and how wide the widest is. */
final class Figures {
    private final int[] decimals;
    private final double[] widest;

    /**
     * The figures of a table.
     *
     * @param style finds how a cell of a row is set
     * @param width measures a text in a style, in points
     */
    <S> Figures(Table table, BiFunction<Row, Cell, S> style, ToDoubleBiFunction<String, S> width) {
        decimals = new int[table.columns().size()];
        widest = new double[table.columns().size()];
        each(
                table,
                (column, row, cell) ->
                        decimals[column] = Math.max(decimals[column], new BigDecimal(cell.text()).scale()));
        each(
                table,
                (column, row, cell) -> widest[column] =
                        Math.max(widest[column], width.applyAsDouble(printed(cell, column), style.apply(row, cell))));
    }

    /** Takes the figures of a table one by one. */
    private interface Taker {
        void take(int column, Row row, Cell cell);
    }

    /** Only rows whose cells are one a column: where a cell spans, the columns of the others are not known here. */
    private static void each(Table table, Taker taker) {
        for (Row row : table.body()) {
            if (row.cells().size() == table.columns().size()) {
                for (int column = 0; column < row.cells().size(); column++) {
                    if (isFigure(row, row.cells().get(column))) {
                        taker.take(column, row, row.cells().get(column));
                    }
                }
            }
        }
    }

    /** Whether a cell holds a number that stands with those above and below it. */
    static boolean isFigure(Row row, Cell cell) {
        return row.kind() != RowKind.HEAD
                && cell.columns() == 1
                && (cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.PERCENT);
    }

    /** The figure as it is printed, with as many decimals as the column has. */
    String printed(Cell cell, int column) {
        BigDecimal number = new BigDecimal(cell.text());
        return number.scale() >= decimals[column]
                ? cell.printed()
                : new Cell(cell.kind(), number.setScale(decimals[column]).toPlainString(), 1, 1, cell.alignment())
                        .printed();
    }

    /** The width of the widest figure of a column, in points. */
    double widest(int column) {
        return widest[column];
    }
}
