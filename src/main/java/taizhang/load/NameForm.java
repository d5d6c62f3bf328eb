package taizhang.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import taizhang.text.LookAlike;

/**
 * The one form of a name of a person, unit or group, so that it is told from no other spelling of itself: half-width
 * letters and digits, · between the parts of a name, no blank beside a Chinese character.
 *
 * @param text in its one form
 * @param odd the first sign that was written otherwise than a keyboard usually writes it; empty where none was
 */
record NameForm(String text, Optional<Odd> odd) {
    private static final String BLANK = "空格";

    /** Letters of other scripts that look like Latin ones, and those. */
    private static final String ALIEN = "АВЕКМНОРСТХУІЈЅАΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private static final String LATIN = "ABEKMHOPCTXYIJSAABEZHIKMNOPTYX";

    /**
     * A sign that has a usual form.
     *
     * @param from where it stands, in chars
     * @param to behind it
     * @param sign as written; 空格 for a blank
     * @param name its code point, e.g. U+FF21
     * @param instead what is read in its place, in words
     */
    record Odd(int from, int to, String sign, String name, String instead) {
        boolean isBlank() {
            return sign.equals(BLANK);
        }
    }

    /** The one form of a name; nearly all have it, and this is quick. */
    static NameForm of(String written) {
        if (isPlain(written)) {
            return new NameForm(written, Optional.empty());
        }
        String whole = Normalizer.normalize(written, Normalizer.Form.NFC);
        StringBuilder text = new StringBuilder();
        Optional<Odd> odd = whole.equals(written) ? Optional.empty() : composed(written, whole);
        for (int i = 0; i < whole.length(); ) {
            int c = whole.codePointAt(i);
            int end = i + Character.charCount(c);
            String instead = HalfWidth.isBlank(c) ? " " : Character.toString(plain(whole, i, c, end));
            boolean usual = instead.equals(Character.toString(c)) || c == 0x3000 || c == '\n';
            if (odd.isEmpty() && !usual) {
                odd = Optional.of(new Odd(
                        Math.min(i, written.length()),
                        Math.min(end, written.length()),
                        HalfWidth.isBlank(c) ? BLANK : "“" + Character.toString(c) + "”",
                        codePoint(c),
                        HalfWidth.isBlank(c) ? "普通的空格" : "“" + instead + "”"));
            }
            text.append(instead);
            i = end;
        }
        return new NameForm(withoutLooseBlanks(text.toString().strip()), odd);
    }

    private static Optional<Odd> composed(String written, String whole) {
        int at = 0;
        while (at < Math.min(written.length(), whole.length()) && written.charAt(at) == whole.charAt(at)) {
            at++;
        }
        int from = Math.min(at, written.length() - 1);
        int c = written.codePointAt(from);
        int end = from + Character.charCount(c);
        return Optional.of(new Odd(from, end, "“" + Character.toString(c) + "”", codePoint(c), "合成的一个字符"));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 0x4E00 && c <= 0x9FFF)
                    || (c > ' ' && c < 0x7F && c != '.')
                    || c == '（'
                    || c == '）'
                    || c == '、'
                    || c == LookAlike.DOT;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static int plain(String whole, int at, int c, int end) {
        if ((c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A)) {
            return c - 0xFEE0;
        }
        if (c >= 0x1D400 && c <= 0x1D7FF) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .codePointAt(0);
        }
        int alien = ALIEN.indexOf(c);
        if (alien >= 0) {
            return LATIN.charAt(alien);
        }
        boolean dot = LookAlike.isDot(c) || c == '.' || c == '．';
        return dot && LookAlike.isChinese(beside(whole, at, -1)) && LookAlike.isChinese(beside(whole, end, 1))
                ? LookAlike.DOT
                : LookAlike.normal(c);
    }

    /** The next character before or behind a place that is no blank, or -1. */
    private static int beside(String text, int from, int step) {
        int at = step < 0 ? from - 1 : from;
        while (at >= 0 && at < text.length() && HalfWidth.isBlank(text.charAt(at))) {
            at += step;
        }
        return at >= 0 && at < text.length() ? (step < 0 ? text.codePointBefore(at + 1) : text.codePointAt(at)) : -1;
    }

    /** Without blanks beside a dot; other blanks may part two names and are kept, one for any number. */
    private static String withoutLooseBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean loose = text.charAt(i) == ' '
                    && (text.charAt(i - 1) == ' '
                            || beside(text, i, -1) == LookAlike.DOT
                            || beside(text, i, 1) == LookAlike.DOT);
            if (!loose) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
