package taizhang.report.day;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.lifecycle.Limits;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Measure;
import taizhang.model.RectificationMode;

/**
 * 整改时限 as a cell: a true date where it is nothing but a date, else words.
 *
 * @param day the limit in force
 * @param first the limit first set, where an extension moved it; printed beside it
 * @param continuing whether 长期坚持 holds (besides a date, or alone)
 * @param immediate whether it is 立行立改 without a date
 */
public record Deadline(Optional<LocalDate> day, Optional<LocalDate> first, boolean continuing, boolean immediate) {
    /** The limit in force in a state; nothing at all where none is set. */
    public static Deadline of(ProblemState state) {
        Limits limits = state.limits();
        Optional<Measure> measure = state.facts().measure();
        boolean continuing = measure.filter(found -> found.continuing() || found.mode() == RectificationMode.CONTINUING)
                .isPresent();
        boolean immediate = limits.current().isEmpty()
                && measure.filter(found -> found.mode() == RectificationMode.IMMEDIATE)
                        .isPresent();
        return new Deadline(
                limits.current(), limits.isExtended() ? limits.first() : Optional.empty(), continuing, immediate);
    }

    /** The date, when there is nothing else to say. */
    public Optional<LocalDate> plainDay() {
        return first.isEmpty() && !continuing ? day : Optional.empty();
    }

    /** In words, e.g. 2017年9月15日（原2017年8月31日），长期坚持; empty if there is no limit. */
    public String text() {
        if (day.isEmpty()) {
            return continuing ? "长期坚持" : immediate ? "立行立改" : "";
        }
        return DayText.full(day.get())
                + first.map(old -> "（原" + DayText.full(old) + "）").orElse("")
                + (continuing ? "，长期坚持" : "");
    }
}
