package taizhang.layout;

import taizhang.document.VerticalPlace;

/**
 * A cell at its place in a band.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rows rows it spans
 * @param columns columns it spans
 * @param block its text
 * @param place where its text stands
 */
record PlacedCell(int row, int column, int rows, int columns, TextBlock block, VerticalPlace place) {
    /** The height it asks for, in points. */
    double height() {
        return block.height() + 2 * ColumnEdges.PAD_Y;
    }
}
