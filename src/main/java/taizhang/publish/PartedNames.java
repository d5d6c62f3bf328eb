package taizhang.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that have no surname: those in parts (买买提·艾山), those that are made of words of other tongues (阿依古丽, 扎西), and
 * those in Latin letters (Wang Xiaoming).
 */
final class PartedNames {
    private static final String SIGN = "\\p{IsHan}";
    private static final String DOT = "[·•・‧∙⋅᛫․]";

    /** Words before a name that are none of it. */
    private static final String BEFORE = "(?:村民|户主|姓名|联系人|群众|农户|贫困户|低保户|五保户|[由将把被给向与和及对为经让请找叫从是])?";

    /** Where a name ends. */
    private static final String END = "(?=[户家已有未的在被不没等和及与]|" + DOT + "|[^\\p{IsHan}]|$)";

    private static final String FIRST = "(?:买买提|艾合|阿卜|阿不|吐尔|麦麦|努尔|热合|木合|斯琴|乌云|娜仁|扎西|多吉|次仁|央金)";
    private static final String LAST = "(?:古丽|买提|依明|卓玛|才让|次旦|巴特尔|其其格|格日勒)";

    private static final Pattern NAME = Pattern.compile(BEFORE + "(?<dotted>" + SIGN + "{1,7}(?:" + DOT + SIGN
            + "{1,7}?"
            + END + ")+)|" + BEFORE + "(?<last>" + SIGN + "{0,3}" + LAST + ")|" + BEFORE + "(?<first>" + FIRST + "(?:"
            + SIGN + "{0,4}?" + END + "|" + SIGN + "{0,2}))"
            + "|(?<latin>(?<![A-Za-z])[A-Z][a-z]+(?:[A-Z][a-z]+)+(?![A-Za-z]))");

    /** What one of them has at least; most texts have none, and this is quick. */
    private static final Pattern SIGN_OF_ONE = Pattern.compile(DOT + "|" + FIRST + "|" + LAST + "|[A-Z][a-z]");

    private PartedNames() {}

    /** All in a text, by place; none touches another. */
    static List<Hint> in(String text) {
        List<Hint> hints = new ArrayList<>();
        if (!SIGN_OF_ONE.matcher(text).find()) {
            return hints;
        }
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            for (String kind : List.of("dotted", "last", "first", "latin")) {
                if (names.group(kind) != null) {
                    hints.add(new Hint(names.group(kind), names.start(kind), Hint.NAME));
                }
            }
        }
        return hints;
    }
}
