package taizhang.load;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.DueRule;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/** When returns are due: 星期四, 每月25日, 月底, 次月5日 or 期后第3个工作日. */
final class DueField implements Field<DueRule> {
    private static final String DAYS = "一二三四五六日";
    private static final String DIGITS = "一二三四五六七八九";
    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern WEEKDAY = Pattern.compile("(?:每周|星期|礼拜|周)?([一二三四五六日天])");
    private static final Pattern OF_MONTH = Pattern.compile("(?:每月|当月)?" + NUMBER + "[日号]?");
    private static final Pattern LAST_OF_MONTH = Pattern.compile("(?:每|当)?(?:月底|月末|月最后一[日天])");
    private static final Pattern NEXT_MONTH = Pattern.compile("(?:次月|下月|期后|季后)" + NUMBER + "[日号天]");
    private static final Pattern WORKED = Pattern.compile("(?:次月|下月|期后|期末后|结束后|截止后|季后|月后|周后)第?" + NUMBER + "个?工作日");

    @Override
    public Optional<DueRule> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.TEXT.read(key, node, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<DueRule> rule = understood(
                HalfWidth.withoutBlanks(HalfWidth.of(text.orElseThrow())).replaceFirst("(以前|之前|前|内)$", ""));
        if (rule.isEmpty()) {
            findings.report(
                    FieldCode.UNKNOWN_CHOICE, node.span(), text.orElseThrow(), key, "星期一至星期日、每月25日、月底、次月5日、期后第3个工作日");
        }
        return rule;
    }

    private static Optional<DueRule> understood(String text) {
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            return Optional.of(new DueRule.Weekday(
                    DayOfWeek.of(DAYS.indexOf(weekday.group(1).replace('天', '日')) + 1)));
        }
        if (LAST_OF_MONTH.matcher(text).matches()) {
            return Optional.of(new DueRule.DayOfMonth(DueRule.DayOfMonth.LAST));
        }
        return number(OF_MONTH, text)
                .<DueRule>map(DueRule.DayOfMonth::new)
                .or(() -> number(NEXT_MONTH, text).map(days -> new DueRule.AfterEnd(days, false)))
                .or(() -> number(WORKED, text).map(days -> new DueRule.AfterEnd(days, true)));
    }

    private static Optional<Integer> number(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches()
                ? Optional.of(valueOf(matcher.group(1))).filter(day -> day >= 1 && day <= 31)
                : Optional.empty();
    }

    private static int valueOf(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int ten = number.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : digit(number.substring(0, ten));
        return tens * 10 + digit(number.substring(ten + 1));
    }

    /** Nothing is 0; what is no digit alone makes the number one that no month has. */
    private static int digit(String sign) {
        return sign.isEmpty() ? 0 : sign.length() == 1 ? DIGITS.indexOf(sign) + 1 : 1000;
    }

    @Override
    public Said said(DueRule rule) {
        return new Said.Text(
                switch (rule) {
                    case DueRule.Weekday weekday ->
                        "星期" + DAYS.charAt(weekday.day().getValue() - 1);
                    case DueRule.DayOfMonth of -> of.day() == DueRule.DayOfMonth.LAST ? "月底" : "每月" + of.day() + "日";
                    case DueRule.AfterEnd after ->
                        after.worked() ? "期后第" + after.days() + "个工作日" : "期后" + after.days() + "日";
                });
    }
}
