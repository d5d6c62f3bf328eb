package taizhang.template;

/**
 * White space in markup. Line ends and indents of the template mean nothing between Chinese characters and one space
 * between Latin words; spaces inside a line stay; U+2028 is a forced line break.
 */
final class MarkupText {
    private MarkupText() {}

    static String tidied(StringBuilder text) {
        if (isTidy(text)) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean lineEnd = false;
            boolean forced = false;
            while (end < text.length() && isSpace(text.charAt(end))) {
                lineEnd |= text.charAt(end) == '\n';
                forced |= text.charAt(end) == '\u2028';
                end++;
            }
            if (end == at) {
                out.append(text.charAt(at++));
                continue;
            }
            boolean edge = at == 0 || end == text.length();
            if (forced && !edge) {
                text.chars()
                        .skip(at)
                        .limit((long) end - at)
                        .filter(letter -> letter == '\u2028')
                        .forEach(letter -> out.append('\n'));
            } else if (lineEnd && !edge) {
                out.append(isWide(text.charAt(at - 1)) || isWide(text.charAt(end)) ? "" : " ");
            } else if (!edge) {
                out.append(text, at, end);
            }
            at = end;
        }
        return out.toString();
    }

    private static boolean isTidy(StringBuilder text) {
        int length = text.length();
        for (int index = 0; index < length; index++) {
            char letter = text.charAt(index);
            if (letter == '\n' || letter == '\u2028' || letter == '\t') {
                return false;
            }
        }
        return length == 0 || (!isSpace(text.charAt(0)) && !isSpace(text.charAt(length - 1)));
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\u2028';
    }

    private static boolean isWide(char letter) {
        return letter >= '\u2E80' || (letter >= '\u2010' && letter <= '\u2027');
    }
}
