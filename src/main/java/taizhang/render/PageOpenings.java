package taizhang.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import taizhang.document.Cell;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.layout.Pages;

/**
 * The rows with which tables go on, on the pages of the PDF. A row is known by its record or, having none, by its texts:
 * on paper columns may stand elsewhere than on a sheet.
 */
final class PageOpenings {
    private final Set<Object> opening = new HashSet<>();

    PageOpenings(Pages pages) {
        for (Row row : pages.openings()) {
            opening.add(keyOf(row));
        }
    }

    private static Object keyOf(Row row) {
        if (row.source().isPresent() && !row.cells().isEmpty()) {
            return List.of(row.source().get(), row.cells().getFirst().printed());
        }
        return row.cells().stream().map(Cell::printed).toList();
    }

    /** Which of the rows of a table, counted from 0, begin a page: not the first, and a caption for the row it heads. */
    List<Integer> among(List<Row> rows) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (opening.contains(keyOf(rows.get(i)))) {
                int first = i;
                while (first > 0 && rows.get(first - 1).kind() == RowKind.GROUP) {
                    first--;
                }
                if (first > 0) {
                    found.add(first);
                }
            }
        }
        return found;
    }
}
