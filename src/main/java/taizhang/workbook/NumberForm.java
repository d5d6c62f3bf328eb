package taizhang.workbook;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * The number format of a cell.
 *
 * @param pattern as Excel writes it, e.g. {@code yyyy"年"m"月"d"日"}
 */
public record NumberForm(String pattern) {
    static final NumberForm GENERAL = new NumberForm("General");

    /** Formats a file names by number only: those of the Chinese edition, and those it shows in the Chinese way. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, "上午/下午h\"时\"mm\"分\""),
            Map.entry(35, "上午/下午h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(55, "上午/下午h\"时\"mm\"分\""),
            Map.entry(56, "上午/下午h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private static final Pattern NOT_SPOKEN =
            Pattern.compile("\"[^\"]*\"?|\\\\.|\\[[^\\]]*\\]|_.|\\*.|general|g/通用格式|am/pm|a/p|上午/下午|e[+-]");
    private static final Pattern DAY_LETTER = Pattern.compile("[yd]|aaa|e");
    private static final Pattern CLOCK_LETTER = Pattern.compile("[hs]");

    /** The format with that number, unless the file itself says what the number means. */
    static NumberForm of(int number, Optional<String> written) {
        return new NumberForm(written.filter(text -> !text.isBlank() && !text.startsWith("reserved-0x"))
                .or(() -> Optional.ofNullable(CHINESE.get(number)))
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(number))
                        .filter(text -> !text.startsWith("reserved-0x")))
                .orElse(GENERAL.pattern));
    }

    /** Whether numbers in it are shown as they are. */
    boolean isPlain() {
        String first = firstSection().toLowerCase(Locale.ROOT);
        return first.equals("general") || first.equals("g/通用格式") || first.equals("@");
    }

    /** Whether it shows a number as a date, with or without the time of day. */
    public boolean showsDay() {
        String letters = NOT_SPOKEN
                .matcher(pattern.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .split(";", 2)[0];
        return DAY_LETTER.matcher(letters).find()
                || (letters.contains("m") && !CLOCK_LETTER.matcher(letters).find());
    }

    /** Whether it shows a number as a percentage. */
    public boolean showsPercent() {
        return NOT_SPOKEN
                .matcher(pattern.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .contains("%");
    }

    /** The part for positive numbers. */
    String firstSection() {
        boolean quoted = false;
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.charAt(at) == '"') {
                quoted = !quoted;
            } else if (pattern.charAt(at) == ';' && !quoted) {
                return pattern.substring(0, at);
            }
        }
        return pattern;
    }
}
