package taizhang.text;

import java.text.Normalizer;

/**
 * The usual form of texts by Unicode, as {@link Normalizer} makes it. Nearly every text of a ledger is made of common
 * characters that the tables of Unicode need not be asked about, and those take long to open.
 */
public final class UsualForm {
    private UsualForm() {}

    /** A text half-width, with every other form of a character replaced by its usual one (NFKC). */
    public static String halfWidth(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder usual = new StringBuilder(text);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > 0xFF00 && c < 0xFF5F) {
                usual.setCharAt(at, (char) (c - 0xFEE0));
            } else if (!isPlain(c)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return usual.toString();
    }

    /** A text with each character whole that was written in parts (NFC). */
    public static String whole(String text) {
        return isCommon(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether a text is all signs of a keyboard and common Chinese characters, which are the same in every form. */
    public static boolean isCommon(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isChinese(c) && (c < ' ' || c > '~')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is the same in every form and joins none beside it. */
    private static boolean isPlain(char c) {
        return isChinese(c)
                || c < 0x7F
                || c == '、'
                || c == '。'
                || (c >= '〈' && c <= '】')
                || c == '“'
                || c == '”'
                || c == '‘'
                || c == '’'
                || c == '—';
    }

    private static boolean isChinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
