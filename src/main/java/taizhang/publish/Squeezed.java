package taizhang.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import taizhang.text.LookAlike;

/**
 * A text as whoever looks for a name must read it: in half width, look-alikes as what they look like, without blanks, line
 * ends, bounds of cells, unseen characters and signs that might part a name. The marks that end a thought stay: across ，
 * nobody reads a name.
 */
final class Squeezed {
    private static final String ENDS = "，。；：、？！,;:?!";

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> from = new ArrayList<>();
    private final List<Integer> to = new ArrayList<>();

    private final int width;

    private Squeezed(int width) {
        this.width = width;
    }

    /** What is found in a text: where it begins and ends in it as it was. */
    record Found(int start, int end) {
        boolean covers(Found other) {
            return start <= other.start && end >= other.end;
        }
    }

    static Squeezed of(String text) {
        Squeezed squeezed = new Squeezed(text.length());
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            int end = i + Character.charCount(code);
            squeezed.add(code, i, end);
            i = end;
        }
        return squeezed;
    }

    /** A text without blanks, line ends and unseen characters, in half width, look-alikes as what they look like; signs stay. */
    static String tight(String text) {
        StringBuilder tight = new StringBuilder();
        text.codePoints()
                .filter(code -> !Character.isWhitespace(code)
                        && !Character.isSpaceChar(code)
                        && Character.getType(code) != Character.FORMAT)
                .map(code -> code >= '０' && code <= 'ｚ' && Character.isLetterOrDigit(code) ? code - 0xFEE0 : code)
                .map(LookAlike::normal)
                .forEach(tight::appendCodePoint);
        return tight.toString();
    }

    private void add(int code, int start, int end) {
        if (ENDS.indexOf(code) >= 0) {
            put('，', start, end);
            return;
        }
        String plain = Normalizer.normalize(Character.toString(LookAlike.normal(code)), Normalizer.Form.NFKC);
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(kept -> put(kept, start, end));
    }

    private void put(int code, int start, int end) {
        for (char unit : Character.toChars(code)) {
            text.append(unit);
            from.add(start);
            to.add(end);
        }
    }

    /** How long the text was. */
    int width() {
        return width;
    }

    String text() {
        return text.toString();
    }

    /** Where some of its signs stand in the text as it was. */
    Found place(int at, int length) {
        return new Found(from.get(at), to.get(at + length - 1));
    }

    /** Every place where a word stands, however it is spread. */
    List<Found> all(Squeezed word) {
        List<Found> found = new ArrayList<>();
        int length = word.text.length();
        for (int at = length == 0 ? -1 : text.indexOf(word.text()); at >= 0; at = text.indexOf(word.text(), at + 1)) {
            found.add(place(at, length));
        }
        return found;
    }
}
