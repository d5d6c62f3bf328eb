package taizhang.layout.piece;

import java.util.List;
import taizhang.layout.text.TextBlock;

/**
 * Texts side by side, or some lines of a text.
 *
 * @param blocks the texts
 * @param lefts the left edge of each, from that of the sheet, in points
 * @param from first line that is drawn
 * @param to line after the last that is drawn
 * @param before white above, in points
 * @param after white below, in points
 * @param keptWithNext whether the piece after it must begin on the same page
 */
public record TextPiece(
        List<TextBlock> blocks, List<Double> lefts, int from, int to, double before, double after, boolean keptWithNext)
        implements Piece {

    /** A whole text. */
    public static TextPiece of(TextBlock block, double left, double before, double after, boolean keptWithNext) {
        return new TextPiece(List.of(block), List.of(left), 0, block.count(), before, after, keptWithNext);
    }

    @Override
    public double height() {
        double tallest = 0;
        for (TextBlock block : blocks) {
            int lines = Math.min(to, block.count()) - from;
            tallest = Math.max(tallest, lines * block.style().pitchPt());
        }
        return before + tallest + after;
    }

    @Override
    public double hang() {
        return blocks.stream()
                .mapToDouble(block -> Grid.hang(block.style()))
                .min()
                .orElse(0);
    }

    @Override
    public void draw(double top, PageMarks page) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).draw(from, to, lefts.get(i), top + before, page.setter());
        }
    }
}
