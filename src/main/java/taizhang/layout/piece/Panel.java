package taizhang.layout.piece;

import java.util.List;
import taizhang.layout.text.Ink;
import taizhang.layout.text.Stroke;
import taizhang.layout.text.TextBlock;

/**
 * Texts and rules at fixed places within a piece that is not cut.
 *
 * @param texts texts in reading order
 * @param rules horizontal rules
 * @param height height in points
 * @param keptWithNext whether the piece after it must begin on the same page
 * @param standing where on the page it stands
 */
public record Panel(List<Text> texts, List<Rule> rules, double height, boolean keptWithNext, Standing standing)
        implements Piece {
    public Panel {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
    }

    /** Where a panel stands on its page. */
    public enum Standing {
        /** Below what came before it. */
        FLOWS,
        /** At the bottom of the type area (版记). */
        SINKS,
        /** Below what came before it, but not at all at the top of a page nor where it has no room: mere white. */
        YIELDS
    }

    /**
     * A text.
     *
     * @param left from the left edge of the sheet, in points
     * @param top from the upper edge of the panel
     */
    public record Text(TextBlock block, double left, double top) {}

    /**
     * A horizontal rule.
     *
     * @param left from the left edge of the sheet, in points
     * @param right from the left edge of the sheet
     * @param middle from the upper edge of the panel to the middle of the rule
     * @param width thickness
     */
    public record Rule(double left, double right, double middle, double width, Ink ink) {}

    public static Panel of(List<Text> texts, double height, boolean keptWithNext) {
        return new Panel(texts, List.of(), height, keptWithNext, Standing.FLOWS);
    }

    /** White that vanishes at the edges of a page. */
    public static Panel gap(double height, boolean keptWithNext) {
        return new Panel(List.of(), List.of(), height, keptWithNext, Standing.YIELDS);
    }

    /** Texts of the grid hang as lines of the grid do, and so do empty lines. */
    @Override
    public double hang() {
        return standing != Standing.FLOWS || !rules.isEmpty()
                ? 0
                : texts.stream()
                        .mapToDouble(text -> Grid.hang(text.block().style()))
                        .min()
                        .orElse(Grid.HALF_LEAD);
    }

    @Override
    public void draw(double top, PageMarks page) {
        for (Text text : texts) {
            text.block().draw(0, text.block().count(), text.left(), top + text.top(), page.setter());
        }
        for (Rule rule : rules) {
            double y = top + rule.middle();
            page.add(new Stroke(rule.left(), y, rule.right(), y, rule.width(), rule.ink()));
        }
    }
}
