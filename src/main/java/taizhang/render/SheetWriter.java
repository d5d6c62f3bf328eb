package taizhang.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import taizhang.document.Alignment;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.FontRole;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;
import taizhang.layout.Wrapping;

/**
 * Writes rows to one sheet, from top to bottom, each high enough for all its text. A row that needs more than a
 * spreadsheet allows is spread over several sheet rows with merged cells.
 */
final class SheetWriter {
    private static final double MAX_HEIGHT = 400;
    private static final double LINE_PITCH = 1.45;
    private static final double PADDING = 5;
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetColumns columns;
    private final Wrapping wrapping;
    private final int[] busyUntil;
    private int next;

    SheetWriter(SXSSFSheet sheet, SheetStyles styles, SheetColumns columns, Wrapping wrapping) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        this.wrapping = wrapping;
        this.busyUntil = new int[columns.count()];
        for (int i = 0; i < columns.count(); i++) {
            sheet.setColumnWidth(i, columns.fileWidth(i));
        }
    }

    /** Number of the next row, from 0. */
    int nextRow() {
        return next;
    }

    /** A text across some columns, without border. */
    void text(String text, int first, int count, SheetStyles.Type type, Alignment alignment) {
        double height = height(text, columns.room(first, count), type);
        SXSSFRow row = sheet.getRow(next);
        if (row == null) {
            row = sheet.createRow(next);
        }
        row.setHeightInPoints((float) Math.max(height, rowHeight(row)));
        SXSSFCell cell = row.createCell(first);
        cell.setCellValue(escaped(text));
        cell.setCellStyle(
                styles.of(new SheetStyles.Look(type, CellKind.TEXT, alignment, false, looksLikeFormula(text))));
        if (count > 1) {
            merge(next, next, first, first + count - 1);
        }
    }

    private static float rowHeight(SXSSFRow row) {
        return row.getPhysicalNumberOfCells() == 0 ? 0 : row.getHeightInPoints();
    }

    /** Goes on to the next row. */
    void endRow() {
        next++;
    }

    /** A row of a table. */
    void row(Row row, Table table) {
        boolean head = row.kind() == RowKind.HEAD;
        FontRole role = head || row.kind() != RowKind.BODY
                ? FontRole.HEI
                : table.style().bodyFont();
        SheetStyles.Type type = new SheetStyles.Type(
                role, head ? table.style().headSizePt() : table.style().bodySizePt());
        int[] places = placesOf(row);
        double height = heightOf(row, places, type);
        int parts = (int) Math.ceil(height / MAX_HEIGHT);
        SXSSFRow[] sheetRows = new SXSSFRow[parts];
        for (int i = 0; i < parts; i++) {
            sheetRows[i] = sheet.createRow(next + i);
            sheetRows[i].setHeightInPoints((float) (height / parts));
        }
        for (int i = 0; i < places.length; i++) {
            write(row.cells().get(i), places[i], sheetRows, type, head, table.columns());
        }
        next += parts;
    }

    private int[] placesOf(Row row) {
        int[] places = new int[row.cells().size()];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            while (at < busyUntil.length && busyUntil[at] > next) {
                at++;
            }
            places[i] = at;
            Cell cell = row.cells().get(i);
            Arrays.fill(busyUntil, at, Math.min(at + cell.columns(), busyUntil.length), next + cell.rows());
            at += cell.columns();
        }
        return places;
    }

    private double heightOf(Row row, int[] places, SheetStyles.Type type) {
        double height = type.sizePt() * LINE_PITCH + PADDING;
        for (int i = 0; i < places.length; i++) {
            Cell cell = row.cells().get(i);
            if (cell.kind() == CellKind.TEXT && cell.rows() == 1) {
                height = Math.max(height, height(cell.text(), columns.room(places[i], cell.columns()), type));
            }
        }
        return height;
    }

    private double height(String text, double room, SheetStyles.Type type) {
        int lines = wrapping.lines(text, room, type.sizePt(), type.role());
        return lines * type.sizePt() * LINE_PITCH + PADDING;
    }

    private void write(
            Cell cell, int place, SXSSFRow[] rows, SheetStyles.Type type, boolean head, List<Column> defaults) {
        Alignment alignment = cell.alignment()
                .orElse(head ? Alignment.CENTER : defaults.get(place).alignment());
        SheetStyles.Look look = new SheetStyles.Look(
                type, cell.kind(), alignment, true, cell.kind() == CellKind.TEXT && looksLikeFormula(cell.text()));
        SXSSFCell target = rows[0].createCell(place);
        target.setCellStyle(styles.of(look));
        switch (cell.kind()) {
            case TEXT -> target.setCellValue(escaped(cell.text()));
            case NUMBER -> target.setCellValue(new BigDecimal(cell.text()).doubleValue());
            case PERCENT ->
                target.setCellValue(new BigDecimal(cell.text())
                        .movePointLeft(2)
                        .round(MathContext.DECIMAL64)
                        .doubleValue());
            case DATE -> target.setCellValue(LocalDate.parse(cell.text()));
        }
        int lastColumn = Math.min(place + cell.columns(), columns.count()) - 1;
        int lastRow = rows[0].getRowNum() + Math.max(rows.length, cell.rows()) - 1;
        if (lastColumn > place || lastRow > rows[0].getRowNum()) {
            for (SXSSFRow row : rows) {
                for (int i = place; i <= lastColumn; i++) {
                    if (row.getCell(i) == null) {
                        row.createCell(i).setCellStyle(styles.of(look));
                    }
                }
            }
            merge(rows[0].getRowNum(), lastRow, place, lastColumn);
        }
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    /** Whether a program might take the text for a formula when it is edited. */
    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    /** The file format reads _x4E2D_ as 中; a text that merely looks so is protected. */
    private static String escaped(String text) {
        return ESCAPE_LIKE.matcher(text).replaceAll("_x005F_");
    }
}
