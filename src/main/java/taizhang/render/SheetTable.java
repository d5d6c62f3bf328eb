package taizhang.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import taizhang.document.Alignment;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.ColumnDecimals;
import taizhang.document.FontRole;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;

/** Puts the rows of a table on a sheet: true dates, numbers and percentages, all else as text. */
final class SheetTable {
    /** An empty cell of a paper. */
    private static final String EMPTY = "—";
    /** Before this day spreadsheets disagree about the calendar. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** A spreadsheet keeps fifteen digits of a number. */
    private static final int DIGITS = 15;
    /** What is new about a record stands beside the table, as in the margin of the page. */
    private static final SheetStyles.Type NEWS = new SheetStyles.Type(FontRole.HEI, 10.5);

    private final Table table;
    private final SheetGrid grid;
    private final SheetColumns columns;
    private final SheetStyles styles;
    private final SharedTexts texts;
    private final ColumnDecimals decimals;
    private final List<String> rests = new ArrayList<>();
    /** At which column of the sheet each of its own begins, and where the last ends. */
    private final int[] lanes;

    SheetTable(Table table, SheetGrid grid, SheetColumns columns, SheetStyles styles, SharedTexts texts) {
        this.table = table;
        this.grid = grid;
        this.columns = columns;
        this.styles = styles;
        this.texts = texts;
        this.decimals = ColumnDecimals.of(table);
        this.lanes = columns.lanesOf(table);
    }

    void write(Row row) {
        SheetStyles.Type type = typeOf(row.kind());
        int at = 0;
        for (Cell cell : row.cells()) {
            at = own(grid.freeColumn(lanes[at]));
            if (at >= lanes.length - 1) {
                throw new IllegalArgumentException("a row has more cells than the table has columns");
            }
            int end = Math.min(at + cell.columns(), lanes.length - 1);
            grid.put(cellOf(row, cell, at, end, type));
            at = end;
        }
        String beside = row.kind() == RowKind.HEAD && row.equals(table.head().getLast()) ? FlatTable.NEWS : row.news();
        int margin = lanes[lanes.length - 1];
        if (!beside.isEmpty() && margin < columns.count()) {
            int style = styles.text(NEWS, Alignment.LEFT, false, beside);
            double height = TextHeight.of(beside, columns.room(margin, 1), NEWS);
            grid.put(SheetCell.text(margin, 1, 1, style, texts.numberOf(beside), height));
        }
        grid.endRow(Math.max(TextHeight.ofLine(type), row.leastMm() / 25.4 * 72 / columns.scale()));
    }

    /** Which of its columns begins at one of the sheet, or behind it. */
    private int own(int column) {
        int own = 0;
        while (own < lanes.length - 1 && lanes[own] < column) {
            own++;
        }
        return own;
    }

    private SheetStyles.Type typeOf(RowKind kind) {
        return new SheetStyles.Type(
                kind == RowKind.BODY ? table.style().bodyFont() : FontRole.HEI,
                kind == RowKind.HEAD
                        ? table.style().headSizePt()
                        : table.style().bodySizePt());
    }

    private SheetCell cellOf(Row row, Cell cell, int own, int end, SheetStyles.Type usual) {
        int at = lanes[own];
        int span = lanes[end] - at;
        SheetStyles.Type type =
                cell.kind() == CellKind.LABEL ? new SheetStyles.Type(FontRole.HEI, usual.sizePt()) : usual;
        Alignment alignment = alignmentOf(row, cell, own);
        if (!isValue(cell)) {
            String text = fitting(cell.printed());
            double height = TextHeight.of(text, columns.room(at, span), type);
            int style = styles.at(cell.place(), styles.text(type, alignment, true, text, row.tone()));
            boolean whole = text.equals(cell.printed());
            return text.isEmpty()
                    ? SheetCell.blank(at, span, cell.rows(), style, height)
                    : SheetCell.text(
                            at,
                            span,
                            cell.rows(),
                            style,
                            texts.numberOf(text, whole ? cell.underlines() : List.of(), type),
                            height);
        }
        double height = TextHeight.ofLine(type);
        return switch (cell.kind()) {
            case DATE -> {
                double day = DateUtil.getExcelDate(LocalDate.parse(cell.text()));
                yield SheetCell.number(
                        at,
                        span,
                        cell.rows(),
                        styles.at(cell.place(), styles.date(type, alignment, row.tone())),
                        day,
                        height);
            }
            case NUMBER, PERCENT, TEXT, LABEL -> {
                boolean percent = cell.kind() == CellKind.PERCENT;
                BigDecimal number = cell.number();
                int digits = ColumnDecimals.isFigure(row, cell) ? decimals.of(own) : 0;
                int style = styles.at(
                        cell.place(),
                        styles.number(
                                type,
                                alignment,
                                SheetStyles.formatOf(Math.max(digits, number.scale()), cell.isGrouped(), percent),
                                row.tone()));
                double value = (percent ? number.movePointLeft(2) : number).doubleValue();
                yield SheetCell.number(at, span, cell.rows(), style, value, height);
            }
        };
    }

    /** What of a text fits its cell; the rest stands below the table. */
    private String fitting(String text) {
        LongText cut = LongText.of(text, "……（太长，续" + (rests.size() + 1) + "见表后）");
        if (!cut.rest().isEmpty()) {
            rests.add("续" + (rests.size() + 1) + "：" + cut.rest());
        }
        return cut.text();
    }

    /** What did not fit the cells written until now, in order. */
    List<String> rests() {
        return List.copyOf(rests);
    }

    /** Whether a spreadsheet can hold it as a number without changing it. */
    private static boolean isValue(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, LABEL -> false;
            case DATE -> {
                LocalDate day = LocalDate.parse(cell.text());
                yield !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
            }
            case NUMBER, PERCENT -> cell.number().stripTrailingZeros().precision() <= DIGITS;
        };
    }

    private Alignment alignmentOf(Row row, Cell cell, int at) {
        Alignment standing = switch (row.kind()) {
            case HEAD -> Alignment.CENTER;
            case GROUP -> Alignment.LEFT;
            case BODY, SUBTOTAL, TOTAL ->
                cell.kind() == CellKind.LABEL
                        ? Alignment.CENTER
                        : table.columns().get(at).alignment();
        };
        return cell.alignment().orElse(cell.text().equals(EMPTY) ? Alignment.CENTER : standing);
    }
}
