package taizhang.render;

import java.util.List;
import taizhang.document.Alignment;
import taizhang.layout.text.Ink;

/** Puts texts that belong to no table on a sheet, across its columns and without borders. */
final class SheetLines {
    private static final double GAP = 12;
    private static final double RULE_HEIGHT = 6;

    private final SheetGrid grid;
    private final SheetColumns columns;
    private final SheetStyles styles;
    private final SharedTexts texts;

    SheetLines(SheetGrid grid, SheetColumns columns, SheetStyles styles, SharedTexts texts) {
        this.grid = grid;
        this.columns = columns;
        this.styles = styles;
        this.texts = texts;
    }

    /** A text with its place on the line. */
    record Item(String text, Alignment alignment) {}

    /** A text over the whole width; one too long for a cell goes on in the rows below. */
    void line(String text, SheetStyles.Type type, Alignment alignment) {
        for (String piece : LongText.pieces(text)) {
            put(new Item(piece, alignment), 0, columns.count(), type);
            grid.endRow(TextHeight.ofLine(type));
        }
    }

    /** Room for text over the whole width, in points. */
    double room() {
        return columns.room(0, columns.count());
    }

    /** A rule over the whole width. */
    void rule(Ink ink) {
        grid.put(SheetCell.blank(0, columns.count(), 1, styles.rule(ink), RULE_HEIGHT));
        grid.endRow(RULE_HEIGHT);
    }

    /** Texts side by side over the whole width, or one below the other where there is not enough room. */
    void spread(List<Item> items, SheetStyles.Type type) {
        List<Item> shown = items.stream().filter(item -> !item.text().isEmpty()).toList();
        int[] edges = edges(shown, type);
        if (edges.length == 0) {
            shown.forEach(item -> line(item.text(), type, Alignment.LEFT));
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            put(shown.get(i), edges[i], edges[i + 1] - edges[i], type);
        }
        grid.endRow(TextHeight.ofLine(type));
    }

    private void put(Item item, int first, int count, SheetStyles.Type type) {
        double height = TextHeight.of(item.text(), columns.room(first, count), type);
        int style = styles.text(type, item.alignment(), false, item.text());
        grid.put(SheetCell.text(first, count, 1, style, texts.numberOf(item.text()), height));
    }

    /** The columns at which the texts begin, and the end of the last; empty if they have no room side by side. */
    private int[] edges(List<Item> items, SheetStyles.Type type) {
        double total = columns.width(0, columns.count());
        double[] needed = items.stream()
                .mapToDouble(item -> SheetMetrics.ems(item.text()) * type.sizePt() + GAP)
                .toArray();
        double sum = 0;
        double widest = 0;
        for (double width : needed) {
            sum += width;
            widest = Math.max(widest, width);
        }
        boolean equal = widest * items.size() <= total;
        double spare = (total - sum) / items.size();
        int[] edges = new int[items.size() + 1];
        double place = 0;
        for (int i = 0; i < items.size(); i++) {
            place += equal ? total / items.size() : needed[i] + spare;
            edges[i + 1] = i == items.size() - 1 ? columns.count() : columns.edgeNear(place);
            if (edges[i + 1] <= edges[i] || (!equal && columns.width(edges[i], edges[i + 1] - edges[i]) < needed[i])) {
                return new int[0];
            }
        }
        return edges;
    }
}
