package taizhang.layout.text;

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
    private final Names names;

    TitleBreaks(LineBreaker breaker, Glyph glyph, Names names) {
        this.breaker = breaker;
        this.glyph = glyph;
        this.names = names;
    }

    /**
     * The lines as {@link LineBreaker#lines} gives them.
     *
     * @param limit width of a line in thousandths of an em
     */
    int[] lines(String text, FontRole role, int limit) {
        int[] plain = breaker.lines(text, role, limit, 0, 0);
        int[] widths = BreakSearch.widths(text, Lettering.of(role), glyph);
        int[] all = new int[0];
        int from = 0;
        while (from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            int[] part = between(plain, from, to);
            int needed = part.length / 2;
            if (needed > 1 && needed <= MOST_LINES) {
                BreakSearch.Found found =
                        BreakSearch.best(text, widths, from, to, needed, limit, names, lines -> shape(lines, limit));
                part = found.isEmpty() ? part : found.lines();
            }
            int[] joined = Arrays.copyOf(all, all.length + part.length);
            System.arraycopy(part, 0, joined, all.length, part.length);
            all = joined;
            from = to + 1;
        }
        return all;
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

    private static double shape(int[] widths, int limit) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        boolean hourglass = false;
        for (int i = 0; i < widths.length; i++) {
            shortest = Math.min(shortest, widths[i]);
            longest = Math.max(longest, widths[i]);
            hourglass |= i > 0 && i + 1 < widths.length && widths[i] < Math.min(widths[i - 1], widths[i + 1]);
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
