package taizhang.layout.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Breaks a short centred text into lines of about the same length and between words: 限期|整改, not 限期整|改; 通过（钱某、|沈某）.
 * Texts of this kind come again and again in a table, so what was found is kept.
 */
final class Balance {
    private static final int MOST_LINES = 4;

    private final LineBreaker breaker;
    private final Glyph glyph;
    private final Map<Key, int[]> known = new HashMap<>();

    Balance(LineBreaker breaker, Glyph glyph) {
        this.breaker = breaker;
        this.glyph = glyph;
    }

    /**
     * The lines, no more than the text needs at the given width.
     *
     * @param limit width of a line in thousandths of an em
     */
    int[] lines(String text, TextStyle style, int limit) {
        Key key = new Key(text, style, limit);
        int[] lines = known.get(key);
        if (lines == null) {
            lines = find(key);
            if (!glyph.hasMissing()) { // else the next record with this text must be found wanting too
                known.put(key, lines);
            }
        }
        return lines;
    }

    private int[] find(Key key) {
        int[] plain = breaker.lines(key.text(), key.style(), key.limit(), 0, 0);
        if (plain.length <= 2 || plain.length > 2 * MOST_LINES || key.text().indexOf('\n') >= 0) {
            return plain;
        }
        int[] widths = BreakSearch.widths(key.text(), key.style(), glyph);
        int[] best = BreakSearch.best(
                key.text(), widths, 0, key.text().length(), plain.length / 2, key.limit(), Balance::unevenness);
        return best.length == 0 ? plain : best;
    }

    /** In characters. */
    private static double unevenness(int[] widths) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int width : widths) {
            shortest = Math.min(shortest, width);
            longest = Math.max(longest, width);
        }
        return (longest - shortest) / 1000.0;
    }

    private record Key(String text, TextStyle style, int limit) {}
}
