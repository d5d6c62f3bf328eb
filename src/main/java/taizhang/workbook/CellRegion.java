package taizhang.workbook;

import java.util.Optional;

/**
 * A block of cells, such as merged ones.
 *
 * @param first upper left
 * @param last lower right, inclusive
 */
public record CellRegion(CellAddress first, CellAddress last) {
    /** Reads {@code A1:C2} or {@code A1}; empty for anything else. */
    public static Optional<CellRegion> parse(String text) {
        int colon = text.indexOf(':');
        return CellAddress.parse(colon < 0 ? text : text.substring(0, colon))
                .flatMap(
                        first -> CellAddress.parse(text.substring(colon + 1)).map(last -> new CellRegion(first, last)));
    }

    /** Whether a cell lies within. */
    public boolean holds(CellAddress at) {
        return first.row() <= at.row()
                && at.row() <= last.row()
                && first.column() <= at.column()
                && at.column() <= last.column();
    }

    public int rows() {
        return last.row() - first.row() + 1;
    }

    public int columns() {
        return last.column() - first.column() + 1;
    }

    /** As people write it: {@code A1:C2}. */
    public String text() {
        return first.text() + ":" + last.text();
    }
}
