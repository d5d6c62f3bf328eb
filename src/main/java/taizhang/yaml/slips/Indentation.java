package taizhang.yaml.slips;

/**
 * What a line begins with.
 *
 * @param chars how many chars of white space
 * @param columns how many columns they are taken for: a tab or a full-width space for two
 * @param firstOdd the first char that is not a plain space, or -1
 */
public record Indentation(int chars, int columns, int firstOdd) {
    public static Indentation of(String line) {
        int columns = 0;
        int firstOdd = -1;
        int at = 0;
        while (at < line.length() && isWhite(line.charAt(at))) {
            char c = line.charAt(at);
            columns += c == '\t' || c == '\u3000' ? 2 : 1;
            firstOdd = c != ' ' && firstOdd < 0 ? at : firstOdd;
            at++;
        }
        return new Indentation(at, columns, firstOdd);
    }

    /** A plain or a tab, full-width or no-break space. */
    static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || isOddSpace(c);
    }

    /** A space YAML does not take for one. */
    static boolean isOddSpace(char c) {
        return c == '\u3000' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F';
    }

    /** How an odd space is called. */
    static String nameOf(char c) {
        return c == '\u3000' ? "全角空格" : c == '\u00A0' ? "不换行空格" : "特殊空格";
    }
}
