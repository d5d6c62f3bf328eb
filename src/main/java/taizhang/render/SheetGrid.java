package taizhang.render;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import taizhang.document.VerticalPlace;

/**
 * The rows of one sheet, written from top to bottom, each high enough for all its text. A row that needs more than a
 * spreadsheet allows is spread over several sheet rows with merged cells.
 */
final class SheetGrid {
    /** Spreadsheets stop at 409.5 points. */
    private static final double MAX_HEIGHT = 400;
    /** Height of the parts of a higher row, low enough to fill pages. */
    private static final double PART_HEIGHT = 130;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetPages pages;
    private final String[] names;
    private final @Nullable SheetCell[] open;
    private final StringBuilder xml = new StringBuilder();
    private int next;

    SheetGrid(XSSFSheet sheet, int columns, SheetStyles styles, SheetPages pages) {
        this.sheet = sheet;
        this.styles = styles;
        this.pages = pages;
        this.names = IntStream.range(0, columns)
                .mapToObj(CellReference::convertNumToColString)
                .toArray(String[]::new);
        this.open = new SheetCell[columns];
    }

    /** Where its pages begin. */
    SheetPages pages() {
        return pages;
    }

    /** Number of the next row, from 0. */
    int nextRow() {
        return next;
    }

    /** The rows so far, as the file has them; ASCII only. */
    StringBuilder xml() {
        return xml;
    }

    /** The first column from the given one on that no cell from above covers; the number of columns if there is none. */
    int freeColumn(int from) {
        int column = from;
        while (column < open.length && open[column] != null) {
            column++;
        }
        return column;
    }

    /** Puts a cell into the row in hand. */
    void put(SheetCell cell) {
        cell.begin(next);
        Arrays.fill(open, cell.column(), cell.lastColumn() + 1, cell);
    }

    /**
     * Ends the row in hand.
     *
     * @param least its least height in points
     */
    void endRow(double least) {
        double height = least;
        for (SheetCell cell : open) {
            if (cell != null && cell.endsHere()) {
                height = Math.max(height, cell.heightLeft());
            }
        }
        int parts = height <= Math.min(MAX_HEIGHT, pages.highest()) ? 1 : (int) Math.ceil(height / PART_HEIGHT);
        double partHeight = Math.ceil(height / parts * 4) / 4;
        for (int i = 0; i < parts; i++) {
            writeRow(next + i, partHeight, parts > 1);
            pages.row(partHeight);
        }
        if (partHeight * parts <= pages.highest()) {
            pages.keep(next, next + parts - 1);
        }
        next += parts;
        close(partHeight * parts);
    }

    private void writeRow(int row, double height, boolean isPart) {
        xml.append("<row r=\"")
                .append(row + 1)
                .append("\" ht=\"")
                .append(height)
                .append("\" customHeight=\"1\">");
        for (int column = 0; column < open.length; column++) {
            SheetCell cell = open[column];
            if (cell != null) {
                int style = isPart ? styles.at(VerticalPlace.TOP, cell.style()) : cell.style();
                cell.write(row, column, names[column], style, xml);
            }
        }
        xml.append("</row>\n");
    }

    private void close(double height) {
        for (int column = 0; column < open.length; column++) {
            SheetCell cell = open[column];
            if (cell != null && cell.column() == column) {
                cell.pass(height);
            }
        }
        for (int column = 0; column < open.length; column++) {
            SheetCell cell = open[column];
            if (cell != null && cell.isOver()) {
                if (cell.column() == column) {
                    merge(cell);
                }
                open[column] = null;
            }
        }
    }

    private void merge(SheetCell cell) {
        if (cell.lastColumn() > cell.column() || next - 1 > cell.firstRow()) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(cell.firstRow(), next - 1, cell.column(), cell.lastColumn()));
        }
    }

    /** Ends cells that were to reach further down than there are rows. */
    void endTable() {
        for (int column = 0; column < open.length; column++) {
            SheetCell cell = open[column];
            if (cell != null && cell.column() == column) {
                merge(cell);
            }
        }
        Arrays.fill(open, null);
    }
}
