package taizhang.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.model.Act;
import taizhang.model.ClosingProcedure;
import taizhang.model.Problem;

/**
 * The whole life of a problem: its acts by date (those of one day in the order of the file) and the state after each.
 *
 * @param problem the problem
 * @param start how it stood when registered
 * @param steps its acts in order of date; where a 公示 closes, its end too, as a second step of it
 */
public record Life(Problem problem, ProblemState start, List<Step> steps) {
    public Life {
        steps = List.copyOf(steps);
    }

    /** The life of a problem under a closing procedure. */
    public static Life of(Problem problem, ClosingProcedure procedure) {
        Fold fold = new Fold(problem, procedure);
        ProblemState start = fold.start();
        List<Step> steps = new ArrayList<>(problem.acts().size());
        ProblemState state = start;
        for (Act act : byDate(problem)) {
            Optional<Step> over =
                    fold.over(state).filter(end -> end.act().date().isBefore(act.date()));
            over.ifPresent(steps::add);
            Step step = fold.step(over.map(Step::after).orElse(state), act);
            steps.add(step);
            state = step.after();
        }
        fold.over(state).ifPresent(steps::add);
        return new Life(problem, start, steps);
    }

    /** The acts of a problem by date, those of one day in the order of the file. */
    static List<Act> byDate(Problem problem) {
        return problem.acts().stream().sorted(Comparator.comparing(Act::date)).toList();
    }

    /** The state at the end of a day; empty before the problem was registered by what was known of 登记 on the day. */
    public Optional<ProblemState> on(LocalDate day) {
        ProblemState state = start;
        for (Step step : steps) {
            if (step.act().date().isAfter(day)) {
                break;
            }
            state = step.after();
        }
        return state.registered().isAfter(day) ? Optional.empty() : Optional.of(state);
    }

    /** The state after all acts, whatever their dates. */
    public ProblemState last() {
        return steps.isEmpty() ? start : steps.getLast().after();
    }

    /** The steps up to a day, that day included. */
    public List<Step> stepsUpTo(LocalDate day) {
        return steps.stream().filter(step -> !step.act().date().isAfter(day)).toList();
    }
}
