package taizhang.workbook.fill;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where the rows of a sheet come to stand when some of them are repeated.
 *
 * @param copies how often each repeated row is there afterwards, at least once, by row from 0
 */
record RowShift(NavigableMap<Integer, Integer> copies) {
    /** Every row stays. */
    static final RowShift NONE = new RowShift(new TreeMap<>());

    RowShift {
        copies = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(copies));
    }

    /** Whether no row moves. */
    boolean isNothing() {
        return copies.values().stream().allMatch(count -> count == 1);
    }

    boolean repeats(int row) {
        return copies.containsKey(row);
    }

    /** Where a row begins to stand: itself, or the first of its copies. */
    int first(int row) {
        int added = 0;
        for (Map.Entry<Integer, Integer> repeated : copies.headMap(row, false).entrySet()) {
            added += repeated.getValue() - 1;
        }
        return row + added;
    }

    /** Where the last copy of a row stands. */
    int last(int row) {
        return first(row) + copies.getOrDefault(row, 1) - 1;
    }
}
