package taizhang.workbook;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place of a cell, B7; row by row when sorted.
 *
 * @param row from 0
 * @param column from 0
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {
    private static final int LETTERS = 26;
    private static final Pattern FORM = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final Comparator<CellAddress> ORDER =
            Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);

    /** Reads {@code B7} or {@code $B$7}; empty for anything else. */
    public static Optional<CellAddress> parse(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : found.group(1).toCharArray()) {
            column = column * LETTERS + Character.toUpperCase(letter) - 'A' + 1;
        }
        return Optional.of(new CellAddress(Integer.parseInt(found.group(2)) - 1, column - 1));
    }

    /** As people write it: {@code B7}. */
    public String text() {
        return columnName() + (row + 1);
    }

    /** The letters over the column. */
    public String columnName() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
