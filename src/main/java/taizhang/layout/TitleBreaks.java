package taizhang.layout;

import java.util.Arrays;
import taizhang.document.FontRole;

/**
 * Breaks a title into lines (GB/T 9704-2012, 7.3.1: 回行时词意完整、排列对称、长短适宜，使用梯形或菱形).
 *
 * <ol>
 *   <li>No more lines than the title needs; a line feed is a forced break.
 *   <li>No line ends inside a word, as far as {@link Words} knows it, nor stands with one or two characters.
 *   <li>Lines grow or shrink from top to bottom, or grow and then shrink; never the other way round.
 * </ol>
 *
 * <p>Good: 某某镇脱贫攻坚政策不落实|问题专项清理工作周报. Bad: …不落实问题专项清|理工作周报.
 */
final class TitleBreaks {
    private static final int MOST_LINES = 5;
    private static final double LONELY = 30;
    private static final double HOURGLASS = 8;
    private static final double NO_SHAPE = 0.6;
    private static final double UNEVEN = 8;
    private static final double BALANCED = 0.6;
    private static final double FULL = 1.5;
    private static final int SHORTEST = 3_000;

    private final LineBreaker breaker;
    private final Glyph glyph;

    TitleBreaks(LineBreaker breaker, Glyph glyph) {
        this.breaker = breaker;
        this.glyph = glyph;
    }

    /**
     * The lines as {@link LineBreaker#lines} gives them.
     *
     * @param limit width of a line in thousandths of an em
     */
    int[] lines(String text, FontRole role, int limit) {
        int[] plain = breaker.lines(text, role, limit, 0, 0);
        int[] widths = widths(text, role);
        int[] all = new int[0];
        int from = 0;
        while (from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            int needed = linesBetween(plain, from, to);
            int[] part = needed == 1 || needed > MOST_LINES
                    ? between(plain, from, to)
                    : new Search(text, widths, from, to, needed, limit).best();
            int[] found = part.length == 0 ? between(plain, from, to) : part;
            int[] joined = Arrays.copyOf(all, all.length + found.length);
            System.arraycopy(found, 0, joined, all.length, found.length);
            all = joined;
            from = to + 1;
        }
        return all;
    }

    private static int linesBetween(int[] lines, int from, int to) {
        return between(lines, from, to).length / 2;
    }

    private static int[] between(int[] lines, int from, int to) {
        int first = 0;
        while (lines[first] < from) {
            first += 2;
        }
        int last = first;
        while (last < lines.length && lines[last] <= to) {
            last += 2;
        }
        return Arrays.copyOfRange(lines, first, last);
    }

    /** For each index the width of the text before it, in thousandths of an em. */
    private int[] widths(String text, FontRole role) {
        int[] widths = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(glyph.codePoint())) {
            glyph.read(text, i, role);
            int next = i + Character.charCount(glyph.codePoint());
            Arrays.fill(widths, i + 1, next + 1, widths[i] + glyph.advance());
        }
        return widths;
    }

    /** Tries all ways to break a stretch of text into a given number of lines. */
    private static final class Search {
        private final String text;
        private final int[] widths;
        private final int limit;
        private final double[] tears;
        private final int[] breaks;
        private int[] best = new int[0];
        private double least = Double.MAX_VALUE;

        Search(String text, int[] widths, int from, int to, int lines, int limit) {
            this.text = text;
            this.widths = widths;
            this.limit = limit;
            this.tears = Words.tears(text);
            this.breaks = new int[lines + 1];
            breaks[0] = from;
            breaks[lines] = to;
            search(1, 0);
        }

        int[] best() {
            return best;
        }

        private void search(int line, double torn) {
            if (line == breaks.length - 1) {
                if (width(line - 1) <= limit && torn + shape() < least) {
                    least = torn + shape();
                    best = pairs();
                }
                return;
            }
            for (int place = breaks[line - 1] + 1; place < breaks[breaks.length - 1]; place++) {
                breaks[line] = place;
                if (width(line - 1) > limit || torn >= least) {
                    return;
                }
                int level = BreakRule.levelAt(text, place);
                if (level <= BreakRule.LOOSE) {
                    search(line + 1, torn + tears[place] + level * 2 * Words.TORN);
                }
            }
        }

        private int end(int line) {
            int end = breaks[line + 1];
            while (end > breaks[line] && CharKind.of(text.charAt(end - 1)) == CharKind.SPACE) {
                end--;
            }
            return end;
        }

        private int width(int line) {
            return widths[end(line)] - widths[breaks[line]];
        }

        private int[] pairs() {
            int[] pairs = new int[2 * (breaks.length - 1)];
            for (int i = 0; i + 1 < breaks.length; i++) {
                pairs[2 * i] = breaks[i];
                pairs[2 * i + 1] = end(i);
            }
            return pairs;
        }

        private double shape() {
            int count = breaks.length - 1;
            int shortest = Integer.MAX_VALUE;
            int longest = 0;
            boolean hourglass = false;
            for (int i = 0; i < count; i++) {
                int width = width(i);
                shortest = Math.min(shortest, width);
                longest = Math.max(longest, width);
                hourglass |= i > 0 && i + 1 < count && width < Math.min(width(i - 1), width(i + 1));
            }
            double ratio = (double) shortest / longest;
            return (shortest < SHORTEST ? LONELY : 0)
                    + (hourglass ? HOURGLASS : 0)
                    + (longest - shortest < 500 ? NO_SHAPE : 0)
                    + Math.max(0, BALANCED - ratio) * UNEVEN
                    + (1 - ratio)
                    + (longest > limit - 1000 ? FULL : 0);
        }
    }
}
