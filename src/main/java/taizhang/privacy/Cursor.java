package taizhang.privacy;

import java.util.List;
import java.util.Locale;

/** Reads one character after another as it will be read by others: escapes, entities and inline tags decoded. */
final class Cursor {
    /** Stands for what nobody sees. */
    static final int NOTHING = 0x200B;

    private static final int LONGEST_TAG = 200;
    private static final List<String> INLINE = List.of(
            "b", "i", "u", "s", "a", "em", "strong", "span", "font", "small", "big", "sub", "sup", "wbr", "mark");

    private final String text;
    private final Writing writing;
    private int code = NOTHING;
    private int end;

    Cursor(String text, Writing writing) {
        this.text = text;
        this.writing = writing;
    }

    /** The code point read last. */
    int code() {
        return code;
    }

    /** The offset after it. */
    int end() {
        return end;
    }

    /** Reads the character at an offset within the text. */
    void read(int at) {
        code = text.codePointAt(at);
        end = at + Character.charCount(code);
        if (code == '\\' && end < text.length()) {
            escape(at);
        } else if (code == '&' && text.startsWith("#", end)) {
            entity(end + 1);
        } else if (writing == Writing.MARKUP && (code == '<' || code == '$')) {
            tag(at);
        }
    }

    private void escape(int at) {
        switch (text.charAt(at + 1)) {
            case 'x' -> hex(at + 2, writing == Writing.MARKUP ? 1 : 2, writing == Writing.MARKUP ? 4 : 2);
            case 'u' -> hex(at + 2, 4, 4);
            case 'U' -> hex(at + 2, 8, 8);
            case ' ', '_', 't', 'N', 'L', 'P' -> take(' ', at + 2);
            case 'n', 'r' -> take('\n', at + 2);
            case '\n' -> {
                int next = at + 2;
                while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                    next++;
                }
                take(NOTHING, next);
            }
            default -> {
                // a backslash is a backslash
            }
        }
    }

    private void hex(int from, int fewest, int most) {
        int to = from;
        int value = 0;
        while (to < text.length() && to - from < most && Character.digit(text.charAt(to), 16) >= 0) {
            value = value * 16 + Character.digit(text.charAt(to++), 16);
        }
        if (to - from >= fewest && Character.isValidCodePoint(value)) {
            take(value, to);
        }
    }

    private void entity(int from) {
        boolean hex = from < text.length() && (text.charAt(from) | ' ') == 'x';
        int radix = hex ? 16 : 10;
        int first = hex ? from + 1 : from;
        int to = first;
        int value = 0;
        while (to < text.length() && to - first < 7 && Character.digit(text.charAt(to), radix) >= 0) {
            value = value * radix + Character.digit(text.charAt(to++), radix);
        }
        if (to > first && text.startsWith(";", to) && Character.isValidCodePoint(value)) {
            take(value, to + 1);
        }
    }

    private void tag(int at) {
        if (text.startsWith("${\"\"}", at) || text.startsWith("${''}", at)) {
            take(NOTHING, at + 5);
            return;
        }
        int to = code == '<' ? text.indexOf('>', at, Math.min(text.length(), at + LONGEST_TAG)) : -1;
        if (to > 0 && (isComment(at) || INLINE.contains(nameOf(at + 1, to)))) {
            take(NOTHING, to + 1);
        }
    }

    private boolean isComment(int at) {
        return text.startsWith("<!--", at) || text.startsWith("<#--", at);
    }

    private String nameOf(int from, int to) {
        int first = from < to && text.charAt(from) == '/' ? from + 1 : from;
        int last = first;
        while (last < to && text.charAt(last) > ' ' && text.charAt(last) != '/') {
            last++;
        }
        return text.substring(first, last).toLowerCase(Locale.ROOT);
    }

    private void take(int meant, int next) {
        code = meant;
        end = next;
    }
}
