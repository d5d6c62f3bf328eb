package taizhang.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taizhang.privacy.DigitGroup.Gap;

/** Takes a text apart into chains of digit groups that could be parts of one number. Every character is read once or twice. */
final class DigitChains {
    /** Between two groups stand so many separators at most. */
    private static final int WIDEST = 4;

    /** What nobody sees is passed over so often at a time. */
    private static final int UNSEEN = 64;

    /** Chinese digits of a number stand together by three and more; 三 alone is a word. */
    private static final int FEWEST_SPOKEN = 3;

    private final String text;
    private final Writing writing;
    private final Cursor cursor;

    DigitChains(String text, Writing writing) {
        this.text = text;
        this.writing = writing;
        this.cursor = new Cursor(text, writing);
    }

    /** The next chain at or after an offset; empty if there is none. */
    List<DigitGroup> from(int offset) {
        for (int at = offset; at < text.length(); ) {
            char c = text.charAt(at);
            if ((c < '0' && c != '&') || (c > '9' && c < 0xB2 && c != '\\')) {
                at++;
                continue;
            }
            cursor.read(at);
            int next = cursor.end();
            if (Signs.wayOf(cursor.code()) != Signs.Way.NONE) {
                DigitGroup first = group(at, Gap.NONE, false);
                if (first != null) {
                    return chain(first);
                }
            }
            at = next;
        }
        return List.of();
    }

    private List<DigitGroup> chain(DigitGroup first) {
        List<DigitGroup> groups = new ArrayList<>();
        for (DigitGroup group = first; group != null; group = next(group.end())) {
            groups.add(group);
        }
        return groups;
    }

    /** Digits of one way from an offset on, at which a digit stands; null if they make no group. */
    private @Nullable DigitGroup group(int start, Gap gap, boolean dot) {
        StringBuilder digits = new StringBuilder();
        int length = 0;
        int end = start;
        int unseen = 0;
        cursor.read(start);
        Signs.Way way = Signs.wayOf(cursor.code());
        for (int at = start; at < text.length() && unseen < UNSEEN; at = cursor.end()) {
            cursor.read(at);
            if (Signs.wayOf(cursor.code()) == way) {
                if (length++ < DigitGroup.MOST) {
                    digits.append((char) ('0' + Signs.valueOf(cursor.code())));
                }
                end = cursor.end();
                unseen = 0;
            } else if (Signs.isUnseen(cursor.code())) {
                unseen++;
            } else {
                break;
            }
        }
        boolean word = way == Signs.Way.SPOKEN && length < FEWEST_SPOKEN && !touches(start, end);
        return word ? null : new DigitGroup(digits.toString(), length, start, end, gap, dot);
    }

    /** Whether digits written in another way stand right before or behind: 1三9 is no word. */
    private boolean touches(int start, int end) {
        if (start > 0 && Signs.wayOf(text.charAt(start - 1)) == Signs.Way.PLAIN) {
            return true;
        }
        return end < text.length() && Signs.wayOf(text.charAt(end)) == Signs.Way.PLAIN;
    }

    /** The group that goes on after an offset. */
    private @Nullable DigitGroup next(int offset) {
        Gap gap = Gap.NONE;
        int separators = 0;
        int unseen = 0;
        boolean dot = false;
        boolean space = false;
        for (int at = offset; at < text.length() && separators <= WIDEST && unseen < UNSEEN; ) {
            cursor.read(at);
            int code = cursor.code();
            int after = cursor.end();
            if (Signs.wayOf(code) != Signs.Way.NONE) {
                return group(at, gap, dot && separators == 1);
            }
            if (Signs.isUnseen(code)) {
                unseen++;
            } else {
                Gap here = gapOf(code);
                if (here == Gap.NONE) {
                    return null;
                }
                gap = here.compareTo(gap) > 0 ? here : gap;
                dot = Signs.isDot(code);
                if (space && Signs.isSpace(code)) {
                    unseen++;
                } else {
                    separators++;
                }
                space = Signs.isSpace(code);
                after = here == Gap.LINE ? lineStart(after) : after;
            }
            at = after;
        }
        return null;
    }

    private static Gap gapOf(int code) {
        if (code == '\n') {
            return Gap.LINE;
        }
        if (Signs.isLoose(code)) {
            return Gap.LOOSE;
        }
        if (Signs.isListing(code)) {
            return Gap.LISTING;
        }
        return Signs.isOther(code) ? Gap.OTHER : Gap.NONE;
    }

    /** Where the words of the next line begin: a text goes on behind the indent, a comment behind its hash. */
    private int lineStart(int offset) {
        int at = offset;
        while (at < text.length()
                && at - offset < UNSEEN
                && (text.charAt(at) == ' ' || (writing == Writing.YAML && text.charAt(at) == '#'))) {
            at++;
        }
        return at;
    }
}
