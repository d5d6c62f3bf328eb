package taizhang.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.Term;

/**
 * What happened to a problem in a stretch of days. An act dated before 登记 (a 核实 on the spot) counts on that day: before
 * it the problem was in no book.
 *
 * @param life the whole life
 * @param term the stretch
 * @param before how it stood on the eve; empty when it was not registered
 * @param steps the acts of the stretch
 */
record PeriodSteps(Life life, Term term, Optional<ProblemState> before, List<Step> steps) {
    static PeriodSteps of(Life life, Term term) {
        List<Step> steps = life.steps().stream()
                .filter(step -> term.contains(dayOf(life, step)))
                .toList();
        return new PeriodSteps(life, term, life.on(term.first().minusDays(1)), steps);
    }

    /** The day on which a step counts. */
    static LocalDate dayOf(Life life, Step step) {
        return dayOf(life, step.act().date());
    }

    private static LocalDate dayOf(Life life, LocalDate day) {
        LocalDate registered = life.problem().registered();
        return day.isBefore(registered) ? registered : day;
    }

    /** Whether what is dated so counts in the stretch. */
    boolean holds(LocalDate day) {
        return term.contains(dayOf(life, day));
    }

    /** Whether it was 未销号 on the eve. */
    boolean wasOpen() {
        return before.filter(state -> Lights.isOpen(state.status())).isPresent();
    }
}
