package taizhang.layout.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.document.Row;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.text.Composer;
import taizhang.layout.text.Ink;
import taizhang.layout.text.Stroke;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** What stands in the margin beside the rows of a table: a bar along each that has news, and its letters (变化标记). */
final class NewsMargin {
    private static final double SIZE = 9;
    private static final TextStyle LETTERS = TextStyle.of(FontRole.HEI, SIZE, 1.1, Flush.RIGHT);
    /** Three letters stand on a line; more would come too near to the edge of the sheet. */
    private static final double ROOM = 3 * SIZE + 0.5;
    /** From the border of the table to the middle of the bar, in points. */
    private static final double BAR = 3;

    private static final double THICK = 1.5;
    /** From the border of the table to the letters. */
    private static final double GAP = 5;

    private final double edge;
    private final Composer composer;
    private final Map<String, TextBlock> known = new HashMap<>();

    /** Beside a table whose left border stands at the given place. */
    NewsMargin(double edge, Composer composer) {
        this.edge = edge;
        this.composer = composer;
    }

    /** Draws what belongs to rows one below the other, the first at the given place. */
    void draw(List<Row> rows, double[] heights, double top, PageMarks page) {
        double y = top;
        for (int r = 0; r < heights.length; r++) {
            Row row = rows.get(r);
            boolean goesOn = r > 0 && row.news().isEmpty() && isSameRecord(rows.get(r - 1), row);
            if (!row.news().isEmpty() || (goesOn && !rows.get(r - 1).news().isEmpty())) {
                double x = edge - BAR;
                page.addToMargin(new Stroke(x, y + THICK, x, y + heights[r] - THICK, THICK, Ink.BLACK));
            }
            if (!row.news().isEmpty()) {
                TextBlock letters = known.computeIfAbsent(
                        row.news(), text -> composer.compose(text, LETTERS, ROOM, Optional.empty()));
                letters.draw(0, letters.count(), edge - GAP - ROOM, y + ColumnEdges.PAD_Y, page.marginSetter());
            }
            y += heights[r];
        }
    }

    /** Whether a row only holds what did not find room in the row above. */
    private static boolean isSameRecord(Row above, Row row) {
        return row.source().isPresent() && row.source().equals(above.source());
    }
}
