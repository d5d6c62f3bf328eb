package taizhang.statistics.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taizhang.model.Act;
import taizhang.model.Problem;
import taizhang.statistics.StepFigure;

/**
 * Whether a problem has passed a step of the closing chain, from its acts alone.
 *
 * @param figure which step
 * @param acts the acts by the day, those of one day as written
 * @param day the day
 */
record StepRecount(StepFigure figure, List<Act> acts, LocalDate day) {
    static StepRecount of(StepFigure figure, Problem problem, LocalDate day) {
        List<Act> acts = problem.acts().stream()
                .filter(act -> !act.date().isAfter(day))
                .sorted(Comparator.comparing(Act::date))
                .toList();
        return new StepRecount(figure, acts, day);
    }

    /** Whether it stands: nothing since has taken it back, and no second application begun the chain again. */
    boolean stands() {
        List<Act> chain = new ArrayList<>();
        for (Act act : acts) {
            if (act instanceof Act.SentBack || act instanceof Act.Recurrence || act instanceof Act.Completion) {
                chain.clear();
            } else if (act instanceof Act.ClosureApplication) {
                int first = 0;
                while (first < chain.size() && !(chain.get(first) instanceof Act.ClosureApplication)) {
                    first++;
                }
                chain.subList(first, chain.size()).clear();
                chain.add(act);
            } else {
                chain.add(act);
            }
        }
        return chain.stream().anyMatch(this::passes);
    }

    /** Whether it was passed on a day after the eve of 本期, or at all where the problem was in no book then. */
    boolean happened(boolean wasKnown, LocalDate eve) {
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            boolean fresh = passes(act) && (!wasKnown || lastDay(act).isAfter(eve));
            boolean brokenOff = acts.subList(i + 1, acts.size()).stream()
                    .anyMatch(later ->
                            later instanceof Act.SentBack && !later.date().isAfter(lastDay(act)));
            if (fresh && !brokenOff) {
                return true;
            }
        }
        return false;
    }

    private boolean passes(Act act) {
        return act.label().equals(figure.step())
                && act instanceof Act.ClosingAct closing
                && !closing.isAdverse()
                && !day.isBefore(lastDay(act));
    }

    private static LocalDate lastDay(Act act) {
        return act instanceof Act.PublicNotice notice ? notice.until() : act.date();
    }
}
