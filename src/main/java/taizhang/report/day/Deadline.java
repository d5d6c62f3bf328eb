package taizhang.report.day;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.lifecycle.Limits;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Facts;
import taizhang.model.Measure;
import taizhang.model.ModeKind;
import taizhang.model.RectificationMode;
import taizhang.model.TimeLimit;

/**
 * 整改时限 as a cell: a true date where it is nothing but a date, else words.
 *
 * @param day the limit in force
 * @param first the limit first set, where an extension moved it; printed beside it
 * @param words the limit as first written, where that is more than a day: 2017年底前, 待定（…）, 待补
 * @param lasting what 长期坚持 is called, where it holds (besides a date, or alone)
 * @param atOnce what 立行立改 is called, where it is that without a date
 */
public record Deadline(
        Optional<LocalDate> day,
        Optional<LocalDate> first,
        Optional<String> words,
        Optional<String> lasting,
        Optional<String> atOnce) {

    /** The limit in force in a state; nothing at all where none is set. */
    public static Deadline of(ProblemState state) {
        Limits limits = state.limits();
        Optional<Measure> measure = state.facts().measure();
        Optional<String> lasting = named(measure, ModeKind.CONTINUING)
                .or(() -> measure.filter(Measure::continuing).map(found -> ModeKind.CONTINUING.label()));
        Optional<String> atOnce = limits.current().isEmpty() ? named(measure, ModeKind.IMMEDIATE) : Optional.empty();
        TimeLimit written = measure.map(Measure::limit).orElse(TimeLimit.NONE);
        return new Deadline(
                limits.current(),
                limits.isExtended() ? limits.first() : Optional.empty(),
                written.words(),
                lasting,
                atOnce);
    }

    /** What the office calls the mode, if it is of a kind. */
    private static Optional<String> named(Optional<Measure> measure, ModeKind kind) {
        return measure.map(Measure::mode).filter(mode -> mode.is(kind)).map(RectificationMode::label);
    }

    /** The limit as it was written, where that is more than a day and no extension moved it. */
    static Optional<String> wordsOf(ProblemState state) {
        return state.limits().isExtended()
                ? Optional.empty()
                : state.facts().measure().map(Measure::limit).flatMap(TimeLimit::words);
    }

    /** The date, when there is nothing else to say. */
    public Optional<LocalDate> plainDay() {
        return first.isEmpty() && words.isEmpty() && lasting.isEmpty() ? day : Optional.empty();
    }

    /** In words, e.g. 2017年9月15日（原2017年8月31日），长期坚持; empty if there is no limit. */
    public String text() {
        if (first.isEmpty() && words.isPresent()) {
            boolean told = words.get().matches(".*(?:坚持|持续|长期).*|" + Facts.OWED);
            return words.get() + (told ? "" : besides());
        }
        if (day.isEmpty()) {
            return lasting.or(() -> atOnce).orElse("");
        }
        return DayText.full(day.get())
                + first.map(old -> "（原" + words.orElse(DayText.full(old)) + "）").orElse("")
                + besides();
    }

    private String besides() {
        return lasting.map("，"::concat).orElse("");
    }
}
