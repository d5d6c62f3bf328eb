package taizhang.workbook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One sheet of a workbook.
 *
 * @param name on its tab
 * @param visibility whether a person sees it
 * @param cells those that hold something, row by row; a cell with nothing but blanks is none
 * @param merged regions of merged cells
 * @param notes the comments, by cell
 * @param pictures the cell under the upper left corner of each picture, or that holds it
 * @param hiddenRows from 0, also those a filter hides
 * @param hiddenColumns from 0
 */
public record Sheet(
        String name,
        Visibility visibility,
        SortedMap<CellAddress, CellValue> cells,
        List<CellRegion> merged,
        SortedMap<CellAddress, String> notes,
        List<CellAddress> pictures,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns) {
    public Sheet {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        merged = List.copyOf(merged);
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        pictures = List.copyOf(pictures);
        hiddenRows = Collections.unmodifiableSet(new TreeSet<>(hiddenRows));
        hiddenColumns = Collections.unmodifiableSet(new TreeSet<>(hiddenColumns));
    }

    /** What stands in a cell itself. */
    public Optional<CellValue> at(CellAddress place) {
        return Optional.ofNullable(cells.get(place));
    }

    /** What a person sees at a place: the cell's own content, or that of the merged region it lies in. */
    public Optional<CellValue> seenAt(CellAddress place) {
        return regionAt(place).map(region -> at(region.first())).orElseGet(() -> at(place));
    }

    /** The merged region a cell lies in. */
    public Optional<CellRegion> regionAt(CellAddress place) {
        // asked for every cell of a list, so no stream
        for (CellRegion region : merged) {
            if (region.holds(place)) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /** The cells of one row that hold something, by column from 0. */
    public Map<Integer, CellValue> row(int row) {
        SortedMap<Integer, CellValue> found = new TreeMap<>();
        cells.subMap(new CellAddress(row, 0), new CellAddress(row + 1, 0))
                .forEach((place, cell) -> found.put(place.column(), cell));
        return found;
    }

    /** The last row that holds something, from 0; -1: the sheet is empty. */
    public int lastRow() {
        return cells.isEmpty() ? -1 : cells.lastKey().row();
    }

    /** Whether a person cannot see a cell: its row or column is hidden. */
    public boolean hides(CellAddress place) {
        return hiddenRows.contains(place.row()) || hiddenColumns.contains(place.column());
    }
}
