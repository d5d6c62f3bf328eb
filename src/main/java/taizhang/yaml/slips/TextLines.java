package taizhang.yaml.slips;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A text cut into lines, counted from 0. */
public final class TextLines {
    private final String text;
    private final int[] starts;
    /** Lines already cut out: each is looked at by several scans. */
    private final @Nullable String[] cut;
    /** Lines already seen to hold no sign of two chars, in which chars and code points count alike. */
    private final BitSet narrow = new BitSet();

    private final BitSet looked = new BitSet();

    TextLines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = end + 1;
        }
        this.starts = Arrays.copyOf(found, count);
        this.cut = new String[count];
    }

    /** All of them. */
    public String text() {
        return text;
    }

    public int count() {
        return starts.length;
    }

    /** The line without its line end. */
    public String line(int number) {
        @Nullable String line = cut[number];
        if (line == null) {
            line = text.substring(starts[number], number + 1 < starts.length ? starts[number + 1] - 1 : text.length());
            cut[number] = line;
        }
        return line;
    }

    /** How many code points stand between two chars of a line. */
    int codePoints(int number, int from, int to) {
        return isNarrow(number) ? to - from : line(number).codePointCount(from, to);
    }

    /** The char at which a code point of a line begins; the line's length if it has no more of them. */
    int charAt(int number, int codePoint) {
        String line = line(number);
        if (codePoint >= line.length()) {
            return line.length();
        }
        return isNarrow(number)
                ? codePoint
                : line.offsetByCodePoints(0, Math.min(codePoint, line.codePointCount(0, line.length())));
    }

    private boolean isNarrow(int number) {
        if (!looked.get(number)) {
            looked.set(number);
            narrow.set(number, hasNoPairs(line(number)));
        }
        return narrow.get(number);
    }

    private static boolean hasNoPairs(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isSurrogate(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line begins with a char. */
    boolean begins(int number, char c) {
        return starts[number] < text.length() && text.charAt(starts[number]) == c;
    }

    /** The lines from {@code from} up to and without {@code to}, each with its line end. */
    public String between(int from, int to) {
        return text.substring(
                from < starts.length ? starts[from] : text.length(), to < starts.length ? starts[to] : text.length());
    }

    /** The first line's number on or after {@code from} that is not blank, or {@link #count()}. */
    int nextWritten(int from) {
        int number = from;
        while (number < count() && line(number).isBlank()) {
            number++;
        }
        return number;
    }
}
