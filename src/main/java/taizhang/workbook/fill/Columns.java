package taizhang.workbook.fill;

import taizhang.workbook.CellAddress;

/** The letters over columns. */
final class Columns {
    private Columns() {}

    /** From 0. */
    static int number(String letters) {
        return CellAddress.parse(letters + "1").orElseThrow().column();
    }

    static String name(int column) {
        return new CellAddress(0, Math.max(0, column)).columnName();
    }
}
