package taizhang.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.ProblemId;
import taizhang.model.Reckoning;
import taizhang.model.Term;

/**
 * What changed between the end of one day and the end of another (变化): acts and registrations dated after the first day and
 * by the second, problems that became overdue, and progress that was not known on the first day.
 *
 * @param from the earlier day
 * @param to the later day
 * @param all every change by date, those of one date in the order of the ledger
 */
public record Changes(LocalDate from, LocalDate to, List<Change> all) {
    public Changes {
        all = List.copyOf(all);
    }

    /**
     * The changes between two days of one ledger; none when they are the same.
     *
     * @throws IllegalArgumentException if the first lies after the second
     */
    public static Changes between(Ledger ledger, LocalDate from, LocalDate to) {
        return since(Statistics.of(ledger, to), from);
    }

    /**
     * The changes since the end of a day; none when it is the day of the statistics.
     *
     * @throws IllegalArgumentException if it lies after that
     */
    public static Changes since(Statistics statistics, LocalDate from) {
        LocalDate to = statistics.asOf();
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        if (from.equals(to)) {
            return new Changes(from, to, List.of());
        }
        Term term = new Term(from.plusDays(1), to);
        Ledger ledger = statistics.ledger();
        Map<ProblemId, List<Change>> progress = progress(ledger, from, to);
        Reckoning reckoning = ledger.campaign().rules().reckoning();
        List<Change> all = new ArrayList<>();
        for (Standing standing : statistics.standings()) {
            all.addAll(changesOf(standing.life(), standing.state(), term, reckoning));
            all.addAll(progress.getOrDefault(standing.problem().id(), List.of()));
        }
        return sorted(from, to, all.stream());
    }

    private static Changes sorted(LocalDate from, LocalDate to, Stream<Change> all) {
        return new Changes(
                from, to, all.sorted(Comparator.comparing(Change::date)).toList());
    }

    private static List<Change> changesOf(Life life, ProblemState last, Term term, Reckoning reckoning) {
        List<Change> changes = new ArrayList<>();
        Problem problem = life.problem();
        PeriodSteps period = PeriodSteps.of(life, last, term);
        if (period.before().isEmpty()) {
            changes.add(new Change(
                    ChangeKind.REGISTERED,
                    problem.id(),
                    problem.home(),
                    period.registered(),
                    ChangeValue.NONE,
                    new ChangeValue.Words(life.start().status().label()),
                    problem.facts().wording().brief()));
        }
        for (Step step : period.steps()) {
            changes.add(new ChangeByAct(problem.id(), step, period.dayOf(step), reckoning).told());
        }
        new OverdueDays(life, term)
                .onsets()
                .forEach(onset -> changes.add(new Change(
                        ChangeKind.OVERDUE,
                        problem.id(),
                        onset.state().home(),
                        onset.day(),
                        new ChangeValue.Day(onset.state().limits().current().orElseThrow()),
                        ChangeValue.NONE,
                        "")));
        return changes;
    }

    /** Progress known on the later day but not on the earlier; a text that only repeats the one before is none. */
    private static Map<ProblemId, List<Change>> progress(Ledger ledger, LocalDate from, LocalDate to) {
        ReturnsKnown known = ReturnsKnown.of(ledger, from);
        Map<ProblemId, String> latest = new HashMap<>();
        Map<ProblemId, List<Change>> changes = new LinkedHashMap<>();
        for (ReportedProgress report : ReturnsKnown.of(ledger, to).progress(ledger)) {
            ProblemId problem = report.progress().problem();
            String text = report.progress().text();
            String before = latest.getOrDefault(problem, "");
            latest.put(problem, text);
            boolean old = known.knows(report.submitted())
                    && !report.period().term().first().isAfter(from);
            if (!old && !text.equals(before)) {
                changes.computeIfAbsent(problem, id -> new ArrayList<>())
                        .add(new Change(
                                ChangeKind.PROGRESSED,
                                problem,
                                report.unit(),
                                report.submitted(),
                                before.isEmpty() ? ChangeValue.NONE : new ChangeValue.Words(before),
                                new ChangeValue.Words(text),
                                ""));
            }
        }
        return changes;
    }

    /** The changes of one kind, by date. */
    public List<Change> of(ChangeKind kind) {
        return all.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The changes by kind in the order of {@link ChangeKind}, each by date; kinds without any are left out. */
    public Map<ChangeKind, List<Change>> byKind() {
        Map<ChangeKind, List<Change>> kinds = new LinkedHashMap<>();
        for (ChangeKind kind : ChangeKind.values()) {
            List<Change> changes = of(kind);
            if (!changes.isEmpty()) {
                kinds.put(kind, changes);
            }
        }
        return kinds;
    }
}
