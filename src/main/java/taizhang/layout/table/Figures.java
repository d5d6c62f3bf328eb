package taizhang.layout.table;

import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.CellPlaces;
import taizhang.document.ColumnDecimals;
import taizhang.document.Row;
import taizhang.document.Table;

/** The figures and dates of each column of a table: how many decimals they have, and how wide the widest is. */
final class Figures {
    private final ColumnDecimals decimals;
    private final double[] widest;
    private final double[] days;

    /**
     * The figures of a table.
     *
     * @param style finds how a cell of a row is set
     * @param width measures a text in a style, in points
     */
    <S> Figures(Table table, BiFunction<Row, Cell, S> style, ToDoubleBiFunction<String, S> width) {
        decimals = ColumnDecimals.of(table);
        widest = new double[table.columns().size()];
        days = new double[table.columns().size()];
        eachDay(
                table,
                (column, row, cell) -> days[column] =
                        Math.max(days[column], width.applyAsDouble(cell.printed(), style.apply(row, cell))));
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

    private static void eachDay(Table table, Taker taker) {
        CellPlaces places = CellPlaces.of(table.columns().size());
        for (Row row : table.body()) {
            int[] place = places.next(row);
            for (int i = 0; i < place.length; i++) {
                if (row.cells().get(i).kind() == CellKind.DATE) {
                    taker.take(place[i], row, row.cells().get(i));
                }
            }
        }
    }

    /** The figure as it is printed, with as many decimals as the column has. */
    String printed(Cell cell, int column) {
        return ColumnDecimals.with(cell, decimals.of(column)).printed();
    }

    /** The width of the widest date of a column, in points; all of them stand on one line or on two. */
    double widestDay(int column) {
        return days[column];
    }

    /** The width of the widest figure of a column, in points. */
    double widest(int column) {
        return widest[column];
    }
}
