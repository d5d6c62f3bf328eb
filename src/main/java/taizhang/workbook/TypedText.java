package taizhang.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of an xlsx file as it was typed. */
final class TypedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private TypedText() {}

    /** Undoes the escapes of xlsx ({@code _x000D_}) and makes every line end {@code \n}. */
    static String of(String written) {
        String text =
                written.indexOf("_x") < 0 ? written : ESCAPE.matcher(written).replaceAll(TypedText::meant);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String meant(MatchResult escape) {
        char character = (char) Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(character));
    }
}
