package taizhang.diagnostic;

/**
 * A line of a file with a caret line under it, cut to a window around the place when the line is long.
 *
 * @param text the line, or the part of it that is shown, with {@code …} where it was cut
 * @param caret spaces, then one {@code ^} for each column the place covers
 */
record Excerpt(String text, String caret) {
    /** Columns of text that fit beside the line number on a terminal of about a hundred columns. */
    private static final int ROOM = 92;

    /** Columns shown before the place when the line is cut. */
    private static final int LEAD = 30;

    private static final String CUT = "…";

    /** Characters of which a line is long enough to be cut on both sides, wherever the place is. */
    private static final int LONG = 1000;

    /** The excerpt for a place on a line; columns count code points from 1. */
    static Excerpt of(String line, int column, int length) {
        return line.length() > LONG ? ofPart(line, column, length) : ofWhole(line, column, length);
    }

    /** Of a very long line, only what stands around the place is looked at. */
    private static Excerpt ofPart(String line, int column, int length) {
        int start = Math.max(0, Math.min(column - 1, line.length()) - LONG / 2);
        int count = line.codePointCount(0, line.length());
        int from = line.offsetByCodePoints(0, Math.min(start, count));
        int to = line.offsetByCodePoints(from, Math.min(LONG, count - Math.min(start, count)));
        return ofWhole(line.substring(from, to), column - start, Math.min(length, LONG));
    }

    private static Excerpt ofWhole(String line, int column, int length) {
        int[] shown = line.codePoints().map(Excerpt::visible).toArray();
        int from = Math.min(column - 1, shown.length);
        int to = Math.clamp(from + (long) length, from, shown.length);
        int first = 0;
        int last = shown.length;
        if (width(shown, 0, shown.length) > ROOM) {
            first = firstShown(shown, from, Math.min(LEAD, ROOM - Math.min(ROOM, width(shown, from, to))));
            last = lastShown(shown, first, ROOM - (first > 0 ? DisplayWidth.of(CUT) : 0));
        }
        String head = first > 0 ? CUT : "";
        String tail = last < shown.length ? CUT : "";
        int before = DisplayWidth.of(head) + width(shown, first, from);
        int covered = Math.max(1, width(shown, from, Math.min(to, last)));
        return new Excerpt(
                head + new String(shown, first, last - first) + tail, " ".repeat(before) + "^".repeat(covered));
    }

    /** The first character to show, so that about as many columns as wanted stand before the place. */
    private static int firstShown(int[] shown, int place, int lead) {
        int first = place;
        int columns = 0;
        while (first > 0 && columns + DisplayWidth.of(shown[first - 1]) <= lead) {
            first--;
            columns += DisplayWidth.of(shown[first]);
        }
        return width(shown, 0, first) <= DisplayWidth.of(CUT) ? 0 : first;
    }

    private static int lastShown(int[] shown, int first, int room) {
        int last = first;
        int columns = 0;
        while (last < shown.length && columns + DisplayWidth.of(shown[last]) <= room) {
            columns += DisplayWidth.of(shown[last]);
            last++;
        }
        return last;
    }

    private static int width(int[] shown, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += DisplayWidth.of(shown[i]);
        }
        return columns;
    }

    /** A tab as a space, and what cannot be seen as a sign that something is there. */
    private static int visible(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT ? 0xFFFD : codePoint;
    }
}
