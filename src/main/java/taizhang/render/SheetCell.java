package taizhang.render;

/**
 * A place on a sheet, of one or more columns and rows, while its rows are written one after the other.
 */
final class SheetCell {
    private final int column;
    private final int columns;
    private final int style;
    private final String value;
    private final boolean shared;
    private final double height;
    private int rowsLeft;
    private int firstRow = -1;
    private double covered;

    private SheetCell(int column, int columns, int rows, int style, String value, boolean shared, double height) {
        this.column = column;
        this.columns = columns;
        this.rowsLeft = rows;
        this.style = style;
        this.value = value;
        this.shared = shared;
        this.height = height;
    }

    /** A text by its number among the shared texts; {@code height} in points is what it needs. */
    static SheetCell text(int column, int columns, int rows, int style, int number, double height) {
        return new SheetCell(column, columns, rows, style, Integer.toString(number), true, height);
    }

    /** A number, or a date as the number of its day. */
    static SheetCell number(int column, int columns, int rows, int style, double number, double height) {
        String plain = number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
        return new SheetCell(column, columns, rows, style, plain, false, height);
    }

    /** Nothing but borders. */
    static SheetCell blank(int column, int columns, int rows, int style, double height) {
        return new SheetCell(column, columns, rows, style, "", false, height);
    }

    int column() {
        return column;
    }

    int lastColumn() {
        return column + columns - 1;
    }

    int style() {
        return style;
    }

    int firstRow() {
        return firstRow;
    }

    /** Whether the row in hand is its last. */
    boolean endsHere() {
        return rowsLeft == 1;
    }

    /** The height its last row must have, in points. */
    double heightLeft() {
        return height - covered;
    }

    /** Notes where it begins, unless it began above. */
    void begin(int row) {
        if (firstRow < 0) {
            firstRow = row;
        }
    }

    /** Notes that a row of the given height is done. */
    void pass(double rowHeight) {
        covered += rowHeight;
        rowsLeft--;
    }

    boolean isOver() {
        return rowsLeft == 0;
    }

    /** Writes its part in one row and column: the value at its upper left corner, else borders only. */
    void write(int row, int atColumn, String columnName, int rowStyle, StringBuilder xml) {
        xml.append("<c r=\"")
                .append(columnName)
                .append(row + 1)
                .append("\" s=\"")
                .append(rowStyle)
                .append('"');
        if (value.isEmpty() || row != firstRow || atColumn != column) {
            xml.append("/>");
        } else {
            xml.append(shared ? " t=\"s\"><v>" : "><v>").append(value).append("</v></c>");
        }
    }
}
