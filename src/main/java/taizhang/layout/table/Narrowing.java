package taizhang.layout.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import taizhang.document.Cell;
import taizhang.document.Row;

/** Takes columns out of rows, one row after the other, so that cells which span rows are followed. */
final class Narrowing {
    private final BitSet left;
    private final int[] covered;

    /** Takes out the given ones of so many columns. */
    Narrowing(BitSet left, int columns) {
        this.left = left;
        this.covered = new int[columns];
    }

    /** The next row without the columns: cells that stood in them alone are gone, others span fewer. */
    Row narrowed(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells().size());
        int place = 0;
        for (Cell cell : row.cells()) {
            while (place < covered.length && covered[place] > 0) {
                place++;
            }
            int end = Math.min(place + cell.columns(), covered.length);
            int gone = left.get(place, end).cardinality();
            if (end - place > gone) {
                cells.add(new Cell(
                        cell.kind(), cell.text(), end - place - gone, cell.rows(), cell.alignment(), cell.place()));
            }
            for (int i = place; i < end; i++) {
                covered[i] = cell.rows();
            }
            place = end;
        }
        for (int i = 0; i < covered.length; i++) {
            covered[i] = Math.max(0, covered[i] - 1);
        }
        return row.with(cells);
    }
}
