package taizhang.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param kind what it holds
 * @param text its text in the form that {@link CellKind} asks for; a line feed is a forced line break
 * @param columns how many columns it spans, at least 1
 * @param rows how many rows it spans, at least 1
 * @param alignment its own alignment, if it differs from the column's
 * @param place whether its text stands at the top, in the middle or at the bottom
 * @param underlines what of its text is underlined, in order, not overlapping
 */
public record Cell(
        CellKind kind,
        String text,
        int columns,
        int rows,
        Optional<Alignment> alignment,
        VerticalPlace place,
        List<Underline> underlines) {
    public Cell {
        underlines = List.copyOf(underlines);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell spans at least one column and row");
        }
        switch (kind) {
            case TEXT, LABEL -> {}
            case NUMBER, PERCENT -> numberIn(text);
            case DATE -> LocalDate.parse(text);
        }
    }

    /** A cell of which nothing is underlined. */
    public Cell(CellKind kind, String text, int columns, int rows, Optional<Alignment> alignment, VerticalPlace place) {
        this(kind, text, columns, rows, alignment, place, List.of());
    }

    /** A cell whose text stands in the middle of its height. */
    public Cell(CellKind kind, String text, int columns, int rows, Optional<Alignment> alignment) {
        this(kind, text, columns, rows, alignment, VerticalPlace.MIDDLE);
    }

    /** A text cell of one column and row. */
    public static Cell text(String text) {
        return new Cell(CellKind.TEXT, text, 1, 1, Optional.empty());
    }

    /** The number it holds, if it holds one. */
    public BigDecimal number() {
        return numberIn(text);
    }

    /** Whether its number is printed with the thousands apart, e.g. {@code 12,345}. */
    public boolean isGrouped() {
        return (kind == CellKind.NUMBER || kind == CellKind.PERCENT) && text.indexOf(',') >= 0;
    }

    private static BigDecimal numberIn(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    /** The text as it is printed: dates as 2017年6月30日 without leading zeros, percentages with %. */
    public String printed() {
        return switch (kind) {
            case TEXT, LABEL, NUMBER -> text;
            case PERCENT -> text + "%";
            case DATE -> {
                LocalDate date = LocalDate.parse(text);
                yield date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            }
        };
    }
}
