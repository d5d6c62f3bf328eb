package taizhang.yaml;

import java.util.List;

/**
 * Joins a text that was wrapped over several lines. YAML joins lines with a space; between two Chinese characters
 * nobody means one.
 */
final class WrappedText {
    private WrappedText() {}

    /**
     * The value without the spaces that stand for a line break between Chinese characters.
     *
     * @param value as YAML joined it
     * @param lines the lines it was written on
     */
    static String unwrap(String value, List<String> lines) {
        if (lines.size() < 2) {
            return value;
        }
        StringBuilder joined = new StringBuilder(value);
        int at = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String end = tail(lines.get(i));
            String start = head(lines.get(i + 1));
            if (end.isEmpty() || start.isEmpty()) {
                continue;
            }
            int join = joined.indexOf(end + " " + start, at);
            if (join < 0) {
                continue;
            }
            int space = join + end.length();
            if (isWide(joined.codePointBefore(space)) && isWide(joined.codePointAt(space + 1))) {
                joined.deleteCharAt(space);
            }
            at = space;
        }
        return joined.toString();
    }

    private static String tail(String line) {
        String text = line.strip();
        return text.substring(Math.max(0, text.length() - 8));
    }

    private static String head(String line) {
        String text = line.strip();
        return text.substring(0, Math.min(text.length(), 8));
    }

    private static boolean isWide(int codePoint) {
        return taizhang.diagnostic.DisplayWidth.isWide(codePoint);
    }
}
