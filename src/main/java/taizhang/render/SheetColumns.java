package taizhang.render;

import java.util.Arrays;
import java.util.List;
import taizhang.diagnostic.DisplayWidth;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.PageFormat;
import taizhang.document.Row;
import taizhang.document.Table;

/**
 * Widths of a sheet's columns in points: those of the printed page, widened where a date or number would not fit, since
 * spreadsheets do not wrap them.
 */
final class SheetColumns {
    private static final double PADDING = 6;

    private final double[] widths;

    private SheetColumns(double[] widths) {
        this.widths = widths;
    }

    static SheetColumns of(Table table, PageFormat format) {
        double available =
                (format.widthMm() - format.margins().left() - format.margins().right()) / 25.4 * 72;
        double total = table.columns().stream().mapToDouble(Column::widthMm).sum();
        double[] widths = table.columns().stream()
                .mapToDouble(column -> column.widthMm() / total * available)
                .toArray();
        widen(widths, table.body(), table.style().bodySizePt());
        return new SheetColumns(widths);
    }

    /** One column as wide as the page, for a sheet without a table. */
    static SheetColumns whole(PageFormat format) {
        return new SheetColumns(new double[] {
            (format.widthMm() - format.margins().left() - format.margins().right()) / 25.4 * 72
        });
    }

    private static void widen(double[] widths, List<Row> rows, double sizePt) {
        for (Row row : rows) {
            int at = 0;
            for (Cell cell : row.cells()) {
                if (cell.kind() != CellKind.TEXT && cell.columns() == 1 && at < widths.length) {
                    double needed = DisplayWidth.of(cell.printed()) * sizePt * 0.56 + PADDING;
                    widths[at] = Math.max(widths[at], needed);
                }
                at += cell.columns();
            }
        }
    }

    int count() {
        return widths.length;
    }

    /** Width of some columns together, in points. */
    double width(int first, int count) {
        return Arrays.stream(widths, first, Math.min(first + count, widths.length))
                .sum();
    }

    /** Room for text in some columns together, in points, a little less than there is: programs differ. */
    double room(int first, int count) {
        return Math.max(1, width(first, count) * 0.96 - PADDING);
    }

    /** Width of a column in the unit of the file: 1/256 of a digit of the standard font, 7 pixels at 96 dpi. */
    int fileWidth(int column) {
        double pixels = widths[column] / 72 * 96;
        return (int) Math.min(255 * 256, Math.round(Math.max(0, pixels - 5) / 7 * 256));
    }
}
