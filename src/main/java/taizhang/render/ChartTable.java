package taizhang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import taizhang.document.Alignment;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Chart;
import taizhang.document.ChartSeries;
import taizhang.document.ChartValue;
import taizhang.document.Column;
import taizhang.document.FontRole;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;
import taizhang.document.TableStyle;

/** The figures of a chart as a table: a row for each category, a column for each series. */
final class ChartTable {
    private static final double CATEGORY_MM = 40;
    private static final double SERIES_MM = 24;

    private ChartTable() {}

    /** The table; its head begins with the title. */
    static Table of(Chart chart) {
        return of(chart, ChartValue::printed);
    }

    /** The same to be drawn from: where there is no figure the cell is empty, for of words a spreadsheet draws a 0. */
    static Table drawn(Chart chart) {
        return of(chart, none -> "");
    }

    private static Table of(Chart chart, Function<ChartValue, String> none) {
        List<Column> columns = new ArrayList<>(List.of(new Column(CATEGORY_MM, Alignment.LEFT, false)));
        List<Cell> head = new ArrayList<>(List.of(Cell.text(chart.title())));
        for (ChartSeries series : chart.series()) {
            columns.add(new Column(SERIES_MM, Alignment.CENTER, false));
            head.add(Cell.text(series.name()));
        }
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.text(chart.categories().get(i))));
            for (ChartSeries series : chart.series()) {
                cells.add(cellOf(series.values().get(i), none));
            }
            body.add(new Row(RowKind.BODY, cells, Optional.empty()));
        }
        return new Table(
                columns,
                List.of(new Row(RowKind.HEAD, head, Optional.empty())),
                body,
                new TableStyle(10.5, 10.5, FontRole.SONG));
    }

    private static Cell cellOf(ChartValue value, Function<ChartValue, String> none) {
        if (value.amount().isEmpty()) {
            return Cell.text(none.apply(value));
        }
        return value.isPercent()
                ? new Cell(
                        CellKind.PERCENT,
                        value.printed().substring(0, value.printed().length() - 1),
                        1,
                        1,
                        Optional.empty())
                : new Cell(CellKind.NUMBER, value.printed(), 1, 1, Optional.empty());
    }
}
