package taizhang.report.day;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.lifecycle.Limits;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Facts;
import taizhang.model.Measure;
import taizhang.model.ModeKind;
import taizhang.model.TimeLimit;

/**
 * 整改时限 as a cell: a true date where it is nothing but a date, else words.
 *
 * @param day the limit in force
 * @param first the limit first set, where an extension moved it; printed beside it
 * @param words the limit as first written, where that is more than a day: 2017年底前, 待定（…）, 待补
 * @param continuing whether 长期坚持 holds (besides a date, or alone)
 * @param immediate whether it is 立行立改 without a date
 */
public record Deadline(
        Optional<LocalDate> day,
        Optional<LocalDate> first,
        Optional<String> words,
        boolean continuing,
        boolean immediate) {
    private static final String LASTING = "，长期坚持";

    /** The limit in force in a state; nothing at all where none is set. */
    public static Deadline of(ProblemState state) {
        Limits limits = state.limits();
        Optional<Measure> measure = state.facts().measure();
        boolean continuing = measure.filter(
                        found -> found.continuing() || found.mode().is(ModeKind.CONTINUING))
                .isPresent();
        boolean immediate = limits.current().isEmpty()
                && measure.filter(found -> found.mode().is(ModeKind.IMMEDIATE)).isPresent();
        TimeLimit written = measure.map(Measure::limit).orElse(TimeLimit.NONE);
        return new Deadline(
                limits.current(),
                limits.isExtended() ? limits.first() : Optional.empty(),
                written.words(),
                continuing,
                immediate);
    }

    /** The limit as it was written, where that is more than a day and no extension moved it. */
    static Optional<String> wordsOf(ProblemState state) {
        return state.limits().isExtended()
                ? Optional.empty()
                : state.facts().measure().map(Measure::limit).flatMap(TimeLimit::words);
    }

    /** The date, when there is nothing else to say. */
    public Optional<LocalDate> plainDay() {
        return first.isEmpty() && words.isEmpty() && !continuing ? day : Optional.empty();
    }

    /** In words, e.g. 2017年9月15日（原2017年8月31日），长期坚持; empty if there is no limit. */
    public String text() {
        if (first.isEmpty() && words.isPresent()) {
            boolean told = words.get().matches(".*(?:坚持|持续|长期).*|" + Facts.OWED);
            return words.get() + (continuing && !told ? LASTING : "");
        }
        if (day.isEmpty()) {
            return continuing ? "长期坚持" : immediate ? "立行立改" : "";
        }
        return DayText.full(day.get())
                + first.map(old -> "（原" + words.orElse(DayText.full(old)) + "）").orElse("")
                + (continuing ? LASTING : "");
    }
}
