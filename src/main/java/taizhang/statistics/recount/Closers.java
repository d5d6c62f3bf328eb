package taizhang.statistics.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import taizhang.model.Act;
import taizhang.model.ClosingProcedure;
import taizhang.model.Problem;

/**
 * The steps with which problems are closed (销号于), by their names.
 *
 * @param names what 事项 says of them
 */
record Closers(Set<String> names) {
    static Closers of(ClosingProcedure procedure) {
        return new Closers(procedure.closingNames());
    }

    /**
     * The days by a day on which a problem was closed. A 公示 closes on its last day if nothing was done between that sets it
     * back.
     */
    List<LocalDate> closingsOf(Problem problem, LocalDate until) {
        List<Act> acts =
                problem.acts().stream().sorted(Comparator.comparing(Act::date)).toList();
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i) instanceof Act.ClosingAct act && names.contains(act.label()) && !act.isAdverse()) {
                LocalDate day = act instanceof Act.PublicNotice notice ? notice.until() : act.date();
                boolean undone = acts.subList(i + 1, acts.size()).stream()
                        .anyMatch(later ->
                                later instanceof Act.SentBack && !later.date().isAfter(day));
                if (!undone && !day.isAfter(until)) {
                    days.add(day);
                }
            }
        }
        return days;
    }
}
