package taizhang.load;

/** Text as typed with a Chinese keyboard, brought to the plain forms of digits, letters and signs. */
final class HalfWidth {
    private HalfWidth() {}

    /** The text with full-width ASCII forms and blanks made half-width, and no blanks at its ends. */
    static String of(String text) {
        int first = firstWide(text);
        if (first < 0) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            plain.setCharAt(i, plain(text.charAt(i)));
        }
        return plain.toString().strip();
    }

    /** The text without any blanks, narrow or wide, as in aligned names and keys. */
    static String withoutBlanks(String text) {
        if (hasNoBlank(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether no character is a blank; nearly every word has none, and they are many. */
    static boolean hasNoBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is a blank, narrow or wide. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int firstWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) != text.charAt(i)) {
                return i;
            }
        }
        return -1;
    }

    private static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u3000', '\u00A0' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> c;
        };
    }
}
