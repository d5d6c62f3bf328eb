package taizhang.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import taizhang.load.DayWords;
import taizhang.model.Term;
import taizhang.model.WrittenDay;
import taizhang.text.UsualForm;

/**
 * A field that holds a day: 时限, 发现. A value may be a day, a month or another stretch of time, 截至日期 or 本期.
 *
 * @param label its name
 * @param of the day of a problem; empty where there is none
 * @param year the year that is meant where none is written, if only one can be
 */
record DayField(String label, Function<Candidate, Optional<LocalDate>> of, OptionalInt year) implements Field {
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

    @Override
    public List<Comparison> comparisons() {
        return Comparison.OF_ORDER;
    }

    @Override
    public String signOf(Comparison comparison) {
        return comparison.printed(true);
    }

    @Override
    public Optional<Value> value(String text, Comparison asked) {
        String half = UsualForm.halfWidth(text);
        return switch (half) {
            case "截至日期", "截止日期", "截至日", "截止日", "今天", "当天" ->
                Optional.of(value(
                        "截至日期",
                        candidate -> new Term(
                                candidate.statistics().asOf(),
                                candidate.statistics().asOf())));
            case "本期", "本周", "本月", "本旬" ->
                Optional.of(value("本期", candidate -> candidate.statistics().current()));
            default -> written(half);
        };
    }

    private Optional<Value> written(String text) {
        String plain = DIGITS.matcher(text).replaceFirst("$1-$2-$3");
        return DayWords.parse(plain, year).map(day -> {
            Term term = new Term(day.first(), day.last());
            return value(printed(day, text), candidate -> term);
        });
    }

    private static String printed(WrittenDay day, String text) {
        LocalDate first = day.first();
        return first.equals(day.last())
                ? first.getYear() + "年" + first.getMonthValue() + "月" + first.getDayOfMonth() + "日"
                : day.words().orElse(text);
    }

    private Value value(String printed, Function<Candidate, Term> days) {
        return new Value(
                printed,
                (candidate, comparison) -> of.apply(candidate)
                        .filter(day -> comparison.holds(place(day, days.apply(candidate))))
                        .isPresent());
    }

    /** Before, within or after some days, as {@link Comparable#compareTo} tells. */
    private static int place(LocalDate day, Term term) {
        return day.isBefore(term.first()) ? -1 : day.isAfter(term.last()) ? 1 : 0;
    }

    @Override
    public boolean isEmpty(Candidate candidate) {
        return of.apply(candidate).isEmpty();
    }
}
