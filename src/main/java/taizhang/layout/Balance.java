package taizhang.layout;

import java.util.HashMap;
import java.util.Map;

/**
 * Breaks a short centred text into lines of about the same length: 限期|整改, not 限期整|改; 通过（钱某、|沈某）. Texts of this
 * kind come again and again in a table, so what was found is kept.
 */
final class Balance {
    private static final int MOST_LINES = 4;
    private static final int STEP = 250;
    private static final double TORN_NUMBER = 6;

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
        int[] best = broken(key, key.limit());
        if (best.length <= 2 || best.length > 2 * MOST_LINES) {
            return best;
        }
        double[] tears = Words.tears(key.text());
        double least = cost(key.text(), tears, best);
        for (int limit = key.limit() - STEP; limit > key.limit() / 3; limit -= STEP) {
            int[] lines = broken(key, limit);
            if (lines.length > best.length) {
                break;
            }
            double cost = cost(key.text(), tears, lines);
            if (cost < least - 1e-9) {
                least = cost;
                best = lines;
            }
        }
        return best;
    }

    private int[] broken(Key key, int limit) {
        return breaker.lines(key.text(), key.style().role(), limit, 0, 0);
    }

    /** How uneven the lines are, in characters, and how many of them end inside a Chinese word, as far as one can see. */
    private static double cost(String text, double[] tears, int[] lines) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        double torn = 0;
        for (int i = 0; i < lines.length; i += 2) {
            int length = lines[i + 1] - lines[i];
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
            torn += i + 2 < lines.length ? tornBetween(text, tears, lines[i + 1], lines[i + 2]) : 0;
        }
        return longest - shortest + torn;
    }

    private static double tornBetween(String text, double[] tears, int end, int start) {
        if (end == 0 || start > end) {
            return 0;
        }
        if (BreakRule.levelAt(text, end) != BreakRule.FREE) {
            return TORN_NUMBER;
        }
        return tears[end];
    }

    private record Key(String text, TextStyle style, int limit) {}
}
