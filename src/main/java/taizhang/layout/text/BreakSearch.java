package taizhang.layout.text;

import java.util.Arrays;
import java.util.BitSet;

/** Tries all ways to break a stretch of text into a given number of lines, and keeps the one that costs least. */
final class BreakSearch {
    /** How well lines of certain widths stand together. */
    interface Shape {
        /**
         * The cost, 0 for what could not be better; {@link Words#TORN} is that of a torn word.
         *
         * @param widths width of each line, thousandths of an em
         */
        double costOf(int[] widths);
    }

    /** What a line's end inside brackets costs. */
    private static final double ENCLOSED = 3;

    private final String text;
    private final int[] upTo;
    private final int limit;
    private final Shape shape;
    private final double[] tears;
    private final Bonds bonds;
    private final BitSet enclosed;
    private final int[] breaks;
    private final int[] lineWidths;
    private int[] best = new int[0];
    private double least = Double.MAX_VALUE;
    private double torn;

    private BreakSearch(String text, int[] upTo, int from, int to, int lines, int limit, Names names, Shape shape) {
        this.text = text;
        this.upTo = upTo;
        this.limit = limit;
        this.shape = shape;
        this.tears = Words.tears(text);
        names.weigh(text, tears);
        this.bonds = Bonds.of(text);
        this.enclosed = Brackets.inside(text);
        this.breaks = new int[lines + 1];
        this.lineWidths = new int[lines];
        breaks[0] = from;
        breaks[lines] = to;
    }

    /**
     * The best way; no lines if there is no way.
     *
     * @param upTo for each index the width of the text before it, thousandths of an em
     * @param from index of the first character
     * @param to index after the last
     * @param lines how many lines
     * @param limit width of a line, thousandths of an em
     * @param names names that lines had better not break
     */
    static Found best(String text, int[] upTo, int from, int to, int lines, int limit, Names names, Shape shape) {
        BreakSearch search = new BreakSearch(text, upTo, from, to, lines, limit, names, shape);
        search.from(1, 0);
        return new Found(search.best, search.torn);
    }

    /** A way to break a text. */
    static final class Found {
        private final int[] lines;
        private final double torn;

        private Found(int[] lines, double torn) {
            this.lines = lines;
            this.torn = torn;
        }

        /** The lines as {@link LineBreaker#lines} gives them; none if there is no way. */
        int[] lines() {
            return lines;
        }

        /** What it costs in torn words and signs. */
        double torn() {
            return torn;
        }

        boolean isEmpty() {
            return lines.length == 0;
        }
    }

    /** For each index the width of the text before it, in thousandths of an em. */
    static int[] widths(String text, Lettering letters, Glyph glyph) {
        int[] widths = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(glyph.codePoint())) {
            glyph.read(text, i, letters);
            int next = i + Character.charCount(glyph.codePoint());
            Arrays.fill(widths, i + 1, next + 1, widths[i] + glyph.advance());
        }
        return widths;
    }

    private void from(int line, double torn) {
        int lines = lineWidths.length;
        if (line == lines) {
            if (fits(line - 1)) {
                double cost = torn + shape.costOf(lineWidths);
                if (cost < least - 1e-9) {
                    least = cost;
                    this.torn = torn;
                    best = pairs();
                }
            }
            return;
        }
        int to = breaks[lines];
        for (int place = breaks[line - 1] + 1; place < to; place++) {
            breaks[line] = place;
            if (!fits(line - 1) || torn >= least) {
                return;
            }
            boolean restFits = upTo[to] - upTo[place] <= (long) (lines - line) * limit + 1000;
            int level = restFits ? BreakRule.levelAt(text, place, bonds) : BreakRule.NEVER;
            if (level <= BreakRule.PARTED) {
                from(line + 1, torn + tears[place] + (enclosed.get(place) ? ENCLOSED : 0) + level * 2 * Words.TORN);
            }
        }
    }

    private boolean fits(int line) {
        int end = end(line);
        int half =
                end > breaks[line] && CharKind.mayBeHalved(text.charAt(end - 1)) ? (upTo[end] - upTo[end - 1]) / 2 : 0;
        lineWidths[line] = upTo[end] - upTo[breaks[line]];
        return lineWidths[line] <= limit || lineWidths[line] - half <= limit + LineBreaker.hang(half, limit);
    }

    private int end(int line) {
        int end = breaks[line + 1];
        while (end > breaks[line] && CharKind.of(text.charAt(end - 1)) == CharKind.SPACE) {
            end--;
        }
        return end;
    }

    private int[] pairs() {
        int[] pairs = new int[2 * lineWidths.length];
        for (int i = 0; i < lineWidths.length; i++) {
            pairs[2 * i] = breaks[i];
            pairs[2 * i + 1] = end(i);
        }
        return pairs;
    }
}
