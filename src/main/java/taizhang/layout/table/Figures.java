package taizhang.layout.table;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import taizhang.document.Cell;
import taizhang.document.ColumnDecimals;
import taizhang.document.Row;
import taizhang.document.Table;

/** The figures of each column of a table: how many decimals they have, and how wide the widest is. */
final class Figures {
    private final ColumnDecimals decimals;
    private final double[] widest;

    /**
     * The figures of a table.
     *
     * @param style finds how a cell of a row is set
     * @param width measures a text in a style, in points
     */
    <S> Figures(Table table, BiFunction<Row, Cell, S> style, ToDoubleBiFunction<String, S> width) {
        decimals = ColumnDecimals.of(table);
        widest = new double[table.columns().size()];
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
                    if (ColumnDecimals.isFigure(row, row.cells().get(column))) {
                        taker.take(column, row, row.cells().get(column));
                    }
                }
            }
        }
    }

    /** The figure as it is printed, with as many decimals as the column has. */
    String printed(Cell cell, int column) {
        BigDecimal number = new BigDecimal(cell.text());
        return number.scale() >= decimals.of(column)
                ? cell.printed()
                : new Cell(cell.kind(), number.setScale(decimals.of(column)).toPlainString(), 1, 1, cell.alignment())
                        .printed();
    }

    /** The width of the widest figure of a column, in points. */
    double widest(int column) {
        return widest[column];
    }
}
