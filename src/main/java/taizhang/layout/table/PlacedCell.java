package taizhang.layout.table;

import taizhang.document.VerticalPlace;
import taizhang.layout.text.LineSetter;
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

    /** Draws its text at its place between the upper and the lower edge of the cell. */
    void draw(double left, double top, double bottom, LineSetter setter) {
        int count = block.count();
        int lead = place == VerticalPlace.SPREAD ? block.lead() : count;
        double free = bottom - top - block.height();
        double above = switch (place) {
            case TOP, SPREAD -> ColumnEdges.PAD_Y;
            case MIDDLE -> free / 2;
            case BOTTOM -> free - ColumnEdges.PAD_Y;
        };
        block.draw(0, lead, left, top + above, setter);
        double rest = (count - lead) * block.style().pitchPt();
        block.draw(lead, count, left, bottom - ColumnEdges.PAD_Y - rest, setter);
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
