package taizhang.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Term;

/**
 * Days within a stretch on which a problem became overdue (新逾期), even if it was completed or extended soon after.
 *
 * @param life the problem
 * @param term the stretch
 */
record OverdueDays(Life life, Term term) {
    /**
     * A day on which a problem became overdue.
     *
     * @param day the first day after the limit, or that of the act that sent it back after the limit
     * @param state how it stood at the end of that day
     */
    record Onset(LocalDate day, ProblemState state) {}

    List<Onset> onsets() {
        List<Onset> onsets = new ArrayList<>();
        LocalDate eve = term.first().minusDays(1);
        boolean overdue = life.on(eve).filter(state -> state.isOverdueOn(eve)).isPresent();
        LocalDate day = term.first();
        while (!day.isAfter(term.last())) {
            LocalDate from = day;
            LocalDate end = lastDayOfState(from);
            Optional<ProblemState> state = life.on(from);
            boolean before = overdue;
            state.flatMap(now -> beginning(now, from, end))
                    .filter(begun -> !before || begun.isAfter(from))
                    .ifPresent(begun -> onsets.add(new Onset(begun, state.orElseThrow())));
            overdue = state.filter(now -> now.isOverdueOn(end)).isPresent();
            day = end.plusDays(1);
        }
        return onsets;
    }

    /** The last day from the given one on, up to the end of the stretch, before which nothing happens. */
    private LocalDate lastDayOfState(LocalDate day) {
        Stream<LocalDate> acts = life.steps().stream().map(step -> step.act().date());
        return Stream.concat(Stream.of(life.problem().registered(), life.last().registered()), acts)
                .filter(day::isBefore)
                .map(next -> next.minusDays(1))
                .filter(end -> !end.isAfter(term.last()))
                .min(LocalDate::compareTo)
                .orElse(term.last());
    }

    /** When it became overdue in days of one state; one completed on its first day may have been late by then. */
    private static Optional<LocalDate> beginning(ProblemState state, LocalDate from, LocalDate to) {
        boolean completedLate = state.completedOn().filter(from::equals).isPresent() && state.overdueDaysOn(from) > 0;
        if (!state.isOverdueOn(to) && !completedLate) {
            return Optional.empty();
        }
        return state.limits()
                .current()
                .map(limit -> limit.plusDays(1))
                .map(first -> first.isBefore(from) ? from : first);
    }
}
