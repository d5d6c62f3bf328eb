package taizhang.layout.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import taizhang.document.Cell;
import taizhang.document.CellPlaces;
import taizhang.document.Row;

/** Takes columns out of rows, one row after the other, so that cells which span rows are followed. */
final class Narrowing {
    private final BitSet left;
    private final CellPlaces places;

    /** Takes out the given ones of so many columns. */
    Narrowing(BitSet left, int columns) {
        this.left = left;
        this.places = CellPlaces.of(columns);
    }

    /** The next row without the columns: cells that stood in them alone are gone, others span fewer. */
    Row narrowed(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells().size());
        int[] place = places.next(row);
        for (int i = 0; i < place.length; i++) {
            Cell cell = row.cells().get(i);
            int end = places.end(place[i], cell);
            int stays = end - place[i] - left.get(place[i], end).cardinality();
            if (stays > 0) {
                cells.add(new Cell(cell.kind(), cell.text(), stays, cell.rows(), cell.alignment(), cell.place()));
            }
        }
        return row.with(cells);
    }
}
