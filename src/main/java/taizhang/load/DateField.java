package taizhang.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/**
 * A day. Understood are 2017-05-18, 2017/5/18, 2017.5.18, 2017年5月18日 and 20170518, also in full-width digits; anything
 * else is reported, never guessed (a month or year, which 发现 and 时限 may be, by a finding of its own), as is a year that is none of ours (0217).
 */
final class DateField implements Field<LocalDate> {
    static final Field<LocalDate> DATE = new Remembered<>(new DateField());

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})\\s*(?:-|/|\\.|年)\\s*(\\d{1,2})\\s*(?:-|/|\\.|月)\\s*(\\d{1,2})\\s*[日号]?|(\\d{4})(\\d{2})(\\d{2})");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DateField() {}

    @Override
    public Optional<LocalDate> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.code(key, node, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> usual = usual(text.orElseThrow());
        if (usual.isPresent()) {
            return usual;
        }
        Matcher form = FORM.matcher(text.orElseThrow());
        if (!form.matches()) {
            boolean rough =
                    DayWords.parse(text.orElseThrow(), OptionalInt.empty()).isPresent();
            FieldCode code = rough ? FieldCode.DAY_NEEDED : FieldCode.UNREADABLE_DATE;
            findings.report(code, node.span(), text.orElseThrow(), key);
            return Optional.empty();
        }
        int first = form.group(1) == null ? 4 : 1;
        int year = Integer.parseInt(form.group(first));
        int month = Integer.parseInt(form.group(first + 1));
        int day = Integer.parseInt(form.group(first + 2));
        Optional<String> impossible = whyImpossible(year, month, day);
        if (impossible.isPresent()) {
            findings.report(FieldCode.IMPOSSIBLE_DATE, node.span(), text.orElseThrow(), impossible.orElseThrow());
            return Optional.empty();
        }
        if (!isPlausible(year)) {
            findings.report(
                    FieldCode.IMPLAUSIBLE_YEAR,
                    node.span(),
                    text.orElseThrow(),
                    String.format(Locale.ROOT, "2017-%02d-%02d", month, Math.min(day, 28)));
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    @Override
    public Said said(LocalDate day) {
        return new Said.Text(day.toString());
    }

    /** A day of the usual form 2017-05-18 that exists; nearly every date is, and they are many. */
    private static Optional<LocalDate> usual(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return isPlausible(year) && month >= 1 && month <= 12 && day >= 1 && day <= 28
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static Optional<String> whyImpossible(int year, int month, int day) {
        if (year == 0) {
            return Optional.of("年份要写四位，例如 2017");
        }
        if (month < 1 || month > 12) {
            return Optional.of("月份只有1到12，先写月、后写日，例如写 " + year + "-05-18");
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day > days) {
            String year2 = month == 2 ? year + "年" : "";
            return Optional.of(
                    year2 + String.format(Locale.ROOT, "%d月只有%d天，例如写 %04d-%02d-%02d", month, days, year, month, days));
        }
        return day < 1
                ? Optional.of(String.format(Locale.ROOT, "日从1日起，例如写 %04d-%02d-01", year, month))
                : Optional.empty();
    }
}
