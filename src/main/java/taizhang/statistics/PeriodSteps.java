package taizhang.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.Term;

/**
 * What happened to a problem in a stretch of days: all that its state on the last day knows and its state on the eve does
 * not. An act dated before 登记 (a 核实 on the spot) counts on the day of 登记: before it the problem was in no book.
 *
 * @param eve the day before the stretch
 * @param registered 登记 in force on the last day
 * @param before how it stood on the eve; empty when it was in no book
 * @param steps the acts of the stretch
 */
record PeriodSteps(LocalDate eve, LocalDate registered, Optional<ProblemState> before, List<Step> steps) {
    /** The steps of a problem that stands so on the last day of the stretch. */
    static PeriodSteps of(Life life, ProblemState last, Term term) {
        LocalDate eve = term.first().minusDays(1);
        Optional<ProblemState> before = life.on(eve);
        List<Step> steps = life.stepsUpTo(term.last()).stream()
                .filter(step -> before.isEmpty() || step.act().date().isAfter(eve))
                .toList();
        return new PeriodSteps(eve, last.registered(), before, steps);
    }

    /** The day on which a step counts. */
    LocalDate dayOf(Step step) {
        LocalDate day = step.act().date();
        return day.isBefore(registered) ? registered : day;
    }

    /** Whether something of a day was not yet told on the eve: of a problem in no book then, everything. */
    boolean isNew(LocalDate day) {
        return before.isEmpty() || day.isAfter(eve);
    }

    /** Whether it was 未销号 on the eve. */
    boolean wasOpen() {
        return before.filter(state -> state.status().isOpen()).isPresent();
    }
}
