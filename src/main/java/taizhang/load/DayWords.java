package taizhang.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.model.WrittenDay;

/**
 * Days as offices write them, apart from plain ones: 2017年底前, 2017年10月, 2017-10, 2017年9月30日前, 2017年上半年, 2017年第三季度,
 * 2017年6月上旬; without the year where only one can be meant. 2017年10月前 is none: nobody can tell whether October counts.
 */
public final class DayWords {
    /** Behind a stretch of time: by its end. */
    private static final String BY = "(?:[底末内份]|以内|之内)*(?:之前|以前|前|完成)*";

    private static final String YEAR = "(?:(\\d{4})年度?)?";
    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})(?:年|[-/.]))?(\\d{1,2})(?:月|[-/.])(\\d{1,2})[日号]?(?:之前|以前|前|完成)*");
    private static final Pattern MONTH =
            Pattern.compile("(?:(\\d{4})(?:年|[-/.]))?(\\d{1,2})(?:月|(?<=\\d{4}[-/.]\\d{1,2}))" + BY);
    private static final Pattern PART = Pattern.compile(YEAR + "(\\d{1,2})月([上中下])旬" + BY);
    private static final Pattern HALF = Pattern.compile(YEAR + "([上下])半年" + BY);
    private static final Pattern QUARTER = Pattern.compile(YEAR + "第?([一二三四1234])季度" + BY);
    private static final Pattern WHOLE = Pattern.compile("(?:(\\d{4})年度?|今年|本年|(?=年[底末内]))年?" + BY);

    /** A month or year before which something is to be done: with it or without it. */
    private static final Pattern DOUBTFUL = Pattern.compile("(?:\\d{4}年)?(?:\\d{1,2}月)?(?:之前|以前|前)(?:完成)?");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private DayWords() {}

    /**
     * The days that some words name.
     *
     * @param year the year that is meant where none is written, if only one can be
     */
    public static Optional<WrittenDay> parse(String text, OptionalInt year) {
        String plain = HalfWidth.withoutBlanks(HalfWidth.of(text));
        if (DOUBTFUL.matcher(plain).matches()) {
            return Optional.empty();
        }
        return List.<Reading>of(
                        DayWords::day,
                        DayWords::month,
                        DayWords::part,
                        DayWords::half,
                        DayWords::quarter,
                        DayWords::whole)
                .stream()
                .flatMap(reading -> reading.read(plain, year).stream())
                .findFirst()
                .map(range -> new WrittenDay(range.first(), range.last(), Optional.of(printed(text.strip(), plain))));
    }

    /** Whether some words would name days if they had a year. */
    static boolean lackYear(String text) {
        return parse(text, OptionalInt.empty()).isEmpty()
                && parse(text, OptionalInt.of(2016)).isPresent();
    }

    /** Whether it cannot be told if the month or year named counts itself: 2017年10月前. */
    static boolean isDoubtful(String text) {
        String plain = HalfWidth.withoutBlanks(HalfWidth.of(text));
        return DOUBTFUL.matcher(plain).matches() && DIGIT.matcher(plain).find();
    }

    private interface Reading {
        Optional<Range> read(String text, OptionalInt year);
    }

    private record Range(LocalDate first, LocalDate last) {}

    /** 2017-10 is printed as an office writes it. */
    private static String printed(String text, String plain) {
        Matcher digits = Pattern.compile("(\\d{4})[-/.](\\d{1,2})").matcher(plain);
        return digits.matches() ? digits.group(1) + "年" + Integer.parseInt(digits.group(2)) + "月" : text;
    }

    private static Optional<Range> day(String text, OptionalInt year) {
        Matcher form = DAY.matcher(text);
        boolean named = form.matches() && (form.group(1) != null || text.indexOf('月') > 0);
        return named ? range(form, year, (y, m) -> single(y, m, number(form.group(3)))) : Optional.empty();
    }

    private static Range single(int year, int month, int day) {
        LocalDate only = LocalDate.of(year, month, day);
        return new Range(only, only);
    }

    private static Optional<Range> month(String text, OptionalInt year) {
        Matcher form = MONTH.matcher(text);
        return form.matches() ? range(form, year, (y, m) -> months(y, m, m)) : Optional.empty();
    }

    private static Range months(int year, int first, int last) {
        return new Range(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static Optional<Range> part(String text, OptionalInt year) {
        Matcher form = PART.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int part = "上中下".indexOf(form.group(3));
        return range(form, year, (y, m) -> {
            YearMonth month = YearMonth.of(y, m);
            return new Range(
                    month.atDay(part * 10 + 1), part == 2 ? month.atEndOfMonth() : month.atDay(part * 10 + 10));
        });
    }

    private static Optional<Range> half(String text, OptionalInt year) {
        Matcher form = HALF.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = form.group(2).equals("上") ? 1 : 7;
        return yearOf(form, year).map(y -> months(y, first, first + 5));
    }

    private static Optional<Range> quarter(String text, OptionalInt year) {
        Matcher form = QUARTER.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int quarter = "一二三四1234".indexOf(form.group(2)) % 4;
        return yearOf(form, year).map(y -> months(y, quarter * 3 + 1, quarter * 3 + 3));
    }

    private static Optional<Range> whole(String text, OptionalInt year) {
        Matcher form = WHOLE.matcher(text);
        return form.matches() ? yearOf(form, year).map(y -> months(y, 1, 12)) : Optional.empty();
    }

    private interface InMonth {
        Range of(int year, int month);
    }

    private static Optional<Range> range(Matcher form, OptionalInt year, InMonth days) {
        try {
            return yearOf(form, year).map(y -> days.of(y, number(form.group(2))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> yearOf(Matcher form, OptionalInt year) {
        if (form.group(1) != null) {
            int written = number(form.group(1));
            return DateField.isPlausible(written) ? Optional.of(written) : Optional.empty();
        }
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
