package taizhang.layout.table;

import taizhang.document.VerticalPlace;
import taizhang.layout.text.TextBlock;

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
public record PlacedCell(int row, int column, int rows, int columns, TextBlock block, VerticalPlace place) {
    /** The cell with another text in a band of one row. */
    PlacedCell inRowAlone(TextBlock text) {
        return new PlacedCell(0, column, 1, columns, text, place);
    }

    /** The cell in a band that begins so many rows earlier. */
    PlacedCell lower(int by) {
        return new PlacedCell(row + by, column, rows, columns, block, place);
    }

    /** The height it asks for, in points. */
    double height() {
        return block.height() + 2 * ColumnEdges.PAD_Y;
    }
}
