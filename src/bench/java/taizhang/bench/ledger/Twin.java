package taizhang.bench.ledger;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A problem made after one of the sample: the same life, in another hamlet, with other figures and names.
 *
 * @param model the problem of the sample
 * @param home the unit it belongs to
 * @param number its 编号
 * @param ordinal how many were made after the same model before it, from 1
 */
record Twin(SampleProblem model, ReportingUnit home, String number, int ordinal) {
    private static final String SIDES = "前后东西南北上下大小老新";
    private static final String LANDS = "梁坡沟洼滩岔湾台坪泉";
    private static final String GROUPS = "一二三四五六";
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private static final Set<String> PROSE =
            Set.of("描述", "目标", "措施", "情况", "说明", "理由", "原因", "已做工作", "内容", "困难", "下一步", "新措施", "备注", "佐证");
    private static final Set<String> OPENING = Set.of("描述", "措施", "情况", "内容", "困难", "新措施");
    private static final Pattern FIELD = Pattern.compile("^(\\s*(?:- )?)([^\\s:]+): +(\\S.*)$");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.〔])(\\d{2,5})(?![\\d.年月日号时点—～-])");
    private static final Pattern HOUSEHOLD = Pattern.compile("(村民|贫困户|户主|群众)([\\u4e00-\\u9fa5])某");

    /** Its lines in the file of its home. */
    List<String> lines() {
        return Stream.concat(
                        Stream.of("  - 编号: " + number),
                        model.lines().stream().skip(1).map(this::reworded))
                .toList();
    }

    /** A line of the model or of a return about it, as the twin's office would have written it. */
    String reworded(String line) {
        String moved = line.replace(model.home().name(), home.name());
        Matcher field = FIELD.matcher(moved);
        if (!field.matches()) {
            String text = varied(moved);
            return text.strip().startsWith("1.") ? text.replaceFirst("1\\.", "1." + hamlet() + "，") : text;
        }
        String key = field.group(2);
        String value = field.group(3);
        if (key.equals("摘要")) {
            return field.group(1) + key + ": " + hamlet() + value;
        }
        if (!PROSE.contains(key) || value.startsWith("|")) {
            return moved;
        }
        return field.group(1) + key + ": " + (OPENING.contains(key) ? opened(varied(value)) : varied(value));
    }

    /** A progress written on the line of the number itself, or the number alone. */
    String progress(String line) {
        String rest = line.substring(line.indexOf(':') + 1).strip();
        String text = rest.replace(model.home().name(), home.name());
        boolean prose = !rest.isEmpty() && !rest.startsWith("|");
        return "      " + number + ":" + (rest.isEmpty() ? "" : " " + (prose ? opened(varied(text)) : text));
    }

    private String opened(String text) {
        boolean quoted = text.startsWith("\"") || text.startsWith("'");
        return quoted ? text.charAt(0) + hamlet() + "，" + text.substring(1) : hamlet() + "，" + text;
    }

    /** Where it was: no two twins of a model share it. */
    private String hamlet() {
        int place = ordinal - 1;
        return ""
                + SIDES.charAt(place % SIDES.length())
                + LANDS.charAt(place / SIDES.length() % LANDS.length())
                + GROUPS.charAt(place / (SIDES.length() * LANDS.length()) % GROUPS.length())
                + "组";
    }

    private String varied(String text) {
        String figures = FIGURE.matcher(text).replaceAll(figure -> other(figure.group(1)));
        return HOUSEHOLD.matcher(figures).replaceAll(met -> met.group(1) + surname(met.group(2)) + "某");
    }

    /** Another figure of the same length, the same wherever the twin's papers name it. */
    private String other(String figure) {
        int value = Integer.parseInt(figure);
        int least = (int) Math.pow(10, figure.length() - 1.0);
        return figure.startsWith("0") ? figure : Integer.toString(least + (value - least + ordinal * 7) % (least * 9));
    }

    private String surname(String surname) {
        int place = Math.max(0, SURNAMES.indexOf(surname));
        return "" + SURNAMES.charAt((place + ordinal) % SURNAMES.length());
    }
}
