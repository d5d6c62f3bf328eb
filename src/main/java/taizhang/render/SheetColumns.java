package taizhang.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.ColumnDecimals;
import taizhang.document.PageFormat;
import taizhang.document.Row;
import taizhang.document.Table;

/**
 * Widths of a sheet's columns in points: those of the printed page, but wide enough for dates and numbers, which
 * spreadsheets do not wrap. Wide columns give what narrow ones need, so that the sheet stays as wide as the page.
 */
final class SheetColumns {
    /** Lists are printed smaller than they stand on the sheet, whose rows are higher than those of the PDF. */
    private static final double OF_LISTS = 0.9;
    /** The flat records have more columns than the list they stand in. */
    private static final double OF_RECORDS = 0.8;

    private static final double PADDING = 6;
    /** Programs measure a little differently. */
    private static final double SAFETY = 0.96;
    /** A column gives at most this share of its width ... */
    private static final double MOST_GIVEN = 0.25;
    /** ... and only what it has beyond this many points. */
    private static final double KEPT = 80;
    /** A text of no more signs is a word: 按时（零报告）. */
    private static final int WORD = 8;
    /** Columns of a sheet without a table, for texts that stand side by side. */
    private static final int PLAIN_COLUMNS = 12;
    /** Room beside the table for the letters of what is new, in points. */
    private static final double MARGIN = 36;

    private final double[] widths;
    private final double scale;
    /** The edges of columns that tables share, as shares of their width; empty where they are one table's own. */
    private final SharedEdges shared;

    private SheetColumns(double[] widths, PageFormat format) {
        this(widths, format, SharedEdges.NONE);
    }

    private SheetColumns(double[] widths, PageFormat format, SharedEdges shared) {
        this.widths = widths;
        this.scale = SheetSetup.scale(format, Arrays.stream(widths).sum());
        this.shared = shared;
    }

    /** Columns fine enough for some tables of different columns one below the other, and wide enough for each. */
    static SheetColumns shared(List<Table> tables, PageFormat format) {
        SharedEdges edges = SharedEdges.of(tables);
        boolean news = tables.stream().anyMatch(SheetColumns::hasNews);
        double available = SheetSetup.width(format) / OF_LISTS - (news ? MARGIN : 0);
        double wider = 1;
        for (Table table : tables) {
            double[] own = edges.widths(table, available);
            double[] least = leastWidths(table, own.length);
            for (int i = 0; i < own.length; i++) {
                wider = Math.max(wider, least[i] / own[i]);
            }
        }
        double[] widths = edges.widths(available * wider);
        return new SheetColumns(news ? withMargin(widths) : widths, format, edges);
    }

    static SheetColumns of(Table table, PageFormat format) {
        boolean lists = table.body().stream().anyMatch(row -> row.source().isPresent());
        return of(table, format, lists ? OF_LISTS : 1);
    }

    /** For the flat records of a table. */
    static SheetColumns ofRecords(Table table, PageFormat format) {
        return of(table, format, OF_RECORDS);
    }

    private static SheetColumns of(Table table, PageFormat format, double scale) {
        boolean news = hasNews(table);
        double available = SheetSetup.width(format) / scale - (news ? MARGIN : 0);
        double total = table.columns().stream().mapToDouble(Column::widthMm).sum();
        double[] widths = table.columns().stream()
                .mapToDouble(column -> column.widthMm() / total * available)
                .toArray();
        double[] least = leastWidths(table, widths.length);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], least[i]);
        }
        narrow(widths, least, Arrays.stream(widths).sum() - available);
        return new SheetColumns(news ? withMargin(widths) : widths, format);
    }

    private static boolean hasNews(Table table) {
        return table.body().stream().anyMatch(row -> !row.news().isEmpty());
    }

    private static double[] withMargin(double[] widths) {
        double[] more = Arrays.copyOf(widths, widths.length + 1);
        more[widths.length] = MARGIN;
        return more;
    }

    /** Columns of equal width that fill the page, for a sheet without a table. */
    static SheetColumns whole(PageFormat format) {
        double[] widths = new double[PLAIN_COLUMNS];
        Arrays.fill(widths, SheetSetup.width(format) / PLAIN_COLUMNS);
        return new SheetColumns(widths, format);
    }

    /** What the dates, numbers and words of each column need. */
    private static double[] leastWidths(Table table, int columns) {
        List<Row> rows = table.body();
        ColumnDecimals decimals = ColumnDecimals.of(table);
        double[] least = new double[columns];
        int[] covered = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            int at = 0;
            for (Cell cell : rows.get(r).cells()) {
                while (at < columns && covered[at] > r) {
                    at++;
                }
                int end = Math.min(at + cell.columns(), columns);
                if (end == at + 1) {
                    least[at] = Math.max(least[at], needed(table, rows.get(r), cell, decimals.of(at)));
                }
                Arrays.fill(covered, at, end, r + cell.rows());
                at = end;
            }
        }
        return least;
    }

    /** Room for a cell's text in one line: of dates and numbers always, of a word in a table of figures; 0 for any other. */
    private static double needed(Table table, Row row, Cell cell, int decimals) {
        double sizePt = table.style().bodySizePt();
        if (cell.kind() != CellKind.TEXT && cell.kind() != CellKind.LABEL) {
            return SheetMetrics.ems(shown(row, cell, decimals)) * sizePt + PADDING;
        }
        boolean word = row.source().isEmpty()
                && cell.text().length() <= WORD
                && cell.text().indexOf('\n') < 0;
        return word ? (SheetMetrics.ems(cell.text()) * sizePt + PADDING) / SAFETY + 1 : 0;
    }

    /** A cell's text with the decimals of its column. */
    private static String shown(Row row, Cell cell, int decimals) {
        if (!ColumnDecimals.isFigure(row, cell)) {
            return cell.printed();
        }
        return ColumnDecimals.with(cell, decimals).printed();
    }

    private static void narrow(double[] widths, double[] least, double excess) {
        double[] spare = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            spare[i] = Math.max(0, Math.min(widths[i] * MOST_GIVEN, widths[i] - Math.max(KEPT, least[i])));
        }
        double sum = Arrays.stream(spare).sum();
        if (excess > 0 && sum > 0) {
            double share = Math.min(1, excess / sum);
            for (int i = 0; i < widths.length; i++) {
                widths[i] -= spare[i] * share;
            }
        }
    }

    int count() {
        return widths.length;
    }

    /** Whether several tables of different columns have them. */
    boolean areShared() {
        return !shared.isEmpty();
    }

    /** At which of them each column of a table begins, and where the last ends. */
    int[] lanesOf(Table table) {
        return shared.isEmpty()
                ? IntStream.rangeClosed(0, table.columns().size()).toArray()
                : shared.lanesOf(table);
    }

    /** The scale at which all of them are printed on one page; 1 if they need not be made smaller. */
    double scale() {
        return scale;
    }

    /** Width of some columns together, in points. */
    double width(int first, int count) {
        double sum = 0;
        for (int i = first; i < Math.min(first + count, widths.length); i++) {
            sum += widths[i];
        }
        return sum;
    }

    /** The column edge nearest to a place, counted in columns from the left. */
    int edgeNear(double place) {
        double edge = 0;
        for (int i = 0; i < widths.length; i++) {
            if (edge + widths[i] / 2 > place) {
                return i;
            }
            edge += widths[i];
        }
        return widths.length;
    }

    /** Room for text in some columns together, in points, a little less than there is. */
    double room(int first, int count) {
        return Math.max(1, width(first, count) * SAFETY - PADDING);
    }

    /** Width of a column in the unit of the file: 1/256 of a digit of the standard font, which is 7 pixels of 96 dpi. */
    int fileWidth(int column) {
        return (int) Math.min(255 * 256, Math.round(widths[column] / 72 * 96 / 7 * 256));
    }
}
