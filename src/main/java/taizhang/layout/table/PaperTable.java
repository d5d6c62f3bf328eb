package taizhang.layout.table;

import taizhang.document.ColumnHome;
import taizhang.document.Row;
import taizhang.document.Table;

/**
 * A table as it is printed, with the widths of its columns in points. Remarks that would make their row much taller than its
 * other cells are seen only when the columns have their widths; they become lines under their rows as long ones do.
 */
final class PaperTable {
    /** So many lines a remark may be taller than the rest of its row. */
    private static final double TALLER = 3;

    private final Table table;
    private final double[] widths;

    private PaperTable(Table table, double[] widths) {
        this.table = table;
        this.widths = widths;
    }

    /** A table across the given width. */
    static PaperTable of(Table table, double width, ColumnFit.CellWidths texts) {
        PrintedColumns byLength = PrintedColumns.of(table, (row, column) -> false);
        Table printed = byLength.printed();
        double[] widths = ColumnFit.of(printed, width, texts);
        if (printed.columns().stream().noneMatch(column -> column.home() instanceof ColumnHome.UnderRow)) {
            return new PaperTable(printed, widths);
        }
        Table lowered = PrintedColumns.of(printed, (row, column) -> isTall(row, column, widths, texts))
                .printed();
        boolean same = lowered.columns().size() == printed.columns().size();
        return new PaperTable(lowered, same ? widths : ColumnFit.of(lowered, width, texts));
    }

    /** The table with the columns and rows that stand on paper. */
    Table table() {
        return table;
    }

    /** For each column its width. */
    double[] widths() {
        return widths;
    }

    private static boolean isTall(Row row, int column, double[] widths, ColumnFit.CellWidths texts) {
        double own = lines(row, column, widths, texts);
        if (own <= 1 + TALLER) {
            return false;
        }
        double others = 1;
        for (int i = 0; i < widths.length; i++) {
            others = i == column ? others : Math.max(others, lines(row, i, widths, texts));
        }
        return own > others + TALLER;
    }

    private static double lines(Row row, int column, double[] widths, ColumnFit.CellWidths texts) {
        return ColumnFit.lines(texts.width(row.cells().get(column).printed()), widths[column]);
    }
}
