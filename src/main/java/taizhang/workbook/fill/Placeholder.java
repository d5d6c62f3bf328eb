package taizhang.workbook.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word in a cell that is to give way to what it means (占位), e.g. {@code ${统计.累计发现}}; also with the full-width signs
 * that a Chinese keyboard gives.
 *
 * @param name between the braces, with half-width dots and colons and without blanks; may be empty
 * @param start where it begins in the text
 * @param end where it ends
 * @param closed whether its brace closes
 */
record Placeholder(String name, int start, int end, boolean closed) {
    private static final Pattern FORM = Pattern.compile("[$＄￥¥][{｛]([^{}｛｝]*)([}｝]?)");

    /** Those in a text, in order. */
    static List<Placeholder> in(String text) {
        List<Placeholder> found = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            found.add(new Placeholder(
                    plain(matcher.group(1)),
                    matcher.start(),
                    matcher.end(),
                    !matcher.group(2).isEmpty()));
        }
        return found;
    }

    /** Whether a text has one. */
    static boolean isIn(String text) {
        return FORM.matcher(text).find();
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\u3000\\u00A0]", "")
                .replace('．', '.')
                .replace('。', '.')
                .replace('：', ':');
    }

    /** Whether it is all there is in the text, but for blanks. */
    boolean isWhole(String text) {
        return (text.substring(0, start) + text.substring(end)).isBlank();
    }
}
