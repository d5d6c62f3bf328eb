package taizhang.yaml;

import java.util.List;
import taizhang.diagnostic.DisplayWidth;

/**
 * Joins a text that was wrapped over several lines. YAML joins lines with a space; between two Chinese characters, or
 * one and a digit or sign, nobody means one. Between two words of Latin letters it stays.
 */
final class WrappedText {
    private static final String SIGNS = "%‰℃°()[]<>+-/.,:;!?=~&*";
    private static final String WITHIN_NUMBERS = ".,-/:~";

    private static final int LONGEST_ESCAPE = 10;

    private WrappedText() {}

    /** Is told of a number that goes on behind the end of a line. */
    interface BrokenNumbers {
        /**
         * A number that does.
         *
         * @param line which of the lines it begins on, from 0
         * @param begun how many chars of it stand there, at the end
         * @param number all of it
         */
        void found(int line, int begun, String number);
    }

    /**
     * The value without the spaces that stand for a line break where none was meant.
     *
     * @param value as YAML joined it
     * @param lines the lines it was written on
     */
    static String unwrap(String value, List<String> lines, BrokenNumbers broken) {
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
            boolean number = isWithinNumber(end, start);
            if (number) {
                String begun = end.substring(beginOfNumber(end));
                broken.found(i, begun.length(), begun + start.substring(0, endOfNumber(start)));
            }
            if (number || isClosed(joined.codePointBefore(space), joined.codePointAt(space + 1))) {
                joined.deleteCharAt(space);
            }
            at = space;
        }
        return joined.toString();
    }

    /** Whether nothing belongs between the last character of a line and the first of the next. */
    private static boolean isClosed(int last, int first) {
        boolean unit = isDigit(last) && "%‰℃°".indexOf(first) >= 0;
        return unit || (isWide(last) && (isWide(first) || isSign(first))) || (isSign(last) && isWide(first));
    }

    private static boolean isWithinNumber(String end, String start) {
        int last = end.length() - 1;
        boolean sign = WITHIN_NUMBERS.indexOf(end.charAt(last)) >= 0 && last > 0 && isDigit(end.charAt(last - 1));
        boolean next = WITHIN_NUMBERS.indexOf(start.charAt(0)) >= 0 && start.length() > 1 && isDigit(start.charAt(1));
        return isDigit(end.charAt(last)) ? isDigit(start.charAt(0)) || next : sign && isDigit(start.charAt(0));
    }

    private static int beginOfNumber(String end) {
        int from = end.length();
        while (from > 0 && isOfNumber(end.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int endOfNumber(String start) {
        int to = 0;
        while (to < start.length() && isOfNumber(start.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || WITHIN_NUMBERS.indexOf(c) >= 0;
    }

    /** The last chars of a line, none of them part of an escape. */
    private static String tail(String line) {
        String text = line.strip();
        String tail = text.substring(Math.max(0, text.length() - 8));
        int escape = text.lastIndexOf('\\');
        int from = escape < 0 ? 0 : Math.max(0, escape + LONGEST_ESCAPE - (text.length() - tail.length()));
        return tail.substring(Math.min(from, tail.length()));
    }

    /** The first chars of a line, none of them part of an escape. */
    private static String head(String line) {
        String text = line.strip();
        int escape = text.indexOf('\\');
        return text.substring(0, Math.min(escape < 0 ? text.length() : escape, 8));
    }

    private static boolean isSign(int c) {
        return isDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWide(int c) {
        return DisplayWidth.isWide(c) || "“”‘’…—·".indexOf(c) >= 0;
    }
}
