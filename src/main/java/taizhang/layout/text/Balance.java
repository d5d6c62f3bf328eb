package taizhang.layout.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Breaks a short centred text into lines of about the same length and between words: 限期|整改, not 限期整|改; 通过|（钱某、沈某）. One
 * line more is taken in a narrow cell if no word is torn then. Texts of this kind come again and again in a table, so what was found is kept.
 */
final class Balance {
    private static final int MOST_LINES = 4;
    /** In a line this wide words are torn seldom, and no line is spent on it. */
    private static final int WIDE = 8000;
    /** What it costs if the first line is a single character: 责任|人 rather than 责|任人. */
    private static final double LONE_FIRST = 2;

    private final LineBreaker breaker;
    private final Glyph glyph;
    private final Names names;
    private final Map<Key, int[]> known = new HashMap<>();

    Balance(LineBreaker breaker, Glyph glyph, Names names) {
        this.breaker = breaker;
        this.glyph = glyph;
        this.names = names;
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
        BreakSearch.Found best = search(key, widths, plain.length / 2);
        if (key.limit() < WIDE && (best.isEmpty() || best.torn() > 0)) {
            BreakSearch.Found whole = search(key, widths, plain.length / 2 + 1);
            best = whole.isEmpty() || whole.torn() > 0 ? best : whole;
        }
        return best.isEmpty() ? plain : best.lines();
    }

    private BreakSearch.Found search(Key key, int[] widths, int lines) {
        return BreakSearch.best(
                key.text(), widths, 0, key.text().length(), lines, key.limit(), names, Balance::unevenness);
    }

    /** In characters. */
    private static double unevenness(int[] widths) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int width : widths) {
            shortest = Math.min(shortest, width);
            longest = Math.max(longest, width);
        }
        boolean first = widths[0] <= 1000 && longest > 1000;
        return (longest - shortest) / 1000.0 + (first ? LONE_FIRST : 0);
    }

    private record Key(String text, TextStyle style, int limit) {}
}
