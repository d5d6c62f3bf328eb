package taizhang.layout.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taizhang.document.Cell;
import taizhang.document.CellPlaces;
import taizhang.document.Row;
import taizhang.document.Table;

/** The titles of a table's columns. */
final class ColumnTitles {
    private ColumnTitles() {}

    /** For each column the lowest head cell above its lines; empty without a head. */
    static List<String> of(Table table) {
        int count = table.columns().size();
        List<String> titles = new ArrayList<>(Collections.nCopies(count, ""));
        CellPlaces places = CellPlaces.of(count);
        for (Row row : table.head()) {
            int[] place = places.next(row);
            for (int i = 0; i < place.length; i++) {
                Cell cell = row.cells().get(i);
                Collections.fill(titles.subList(place[i], places.end(place[i], cell)), cell.printed());
            }
        }
        return titles;
    }

    /** One title for two columns that say the same: 涉及单位, 责任单位 → 涉及（责任）单位. */
    static String both(String title, String other) {
        int same = 0;
        while (same < Math.min(title.length(), other.length()) - 1
                && title.charAt(title.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return title.substring(0, title.length() - same)
                + "（"
                + other.substring(0, other.length() - same)
                + "）"
                + title.substring(title.length() - same);
    }
}
