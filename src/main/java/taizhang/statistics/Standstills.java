package taizhang.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.model.ProblemStatus;

/**
 * For how many periods each problem has been standing still (连续无进展). A period counts for a problem 整改中 when it is
 * over, the problem was registered before it began, no return known tells of progress in it, and nothing was done in it:
 * neither did the status or the unit change, nor was an extension applied for or a rule made. A unit that did not report
 * at all told of no progress either; of one with 报送: 否 nothing is waited for.
 *
 * @param periods how many periods, the last ones; only problems 整改中 with one at least
 * @param limit 无进展期数: so many periods count as standing still
 */
public record Standstills(Map<ProblemId, Integer> periods, int limit) {
    public Standstills {
        periods = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(periods));
    }

    /** The standstills on the day of the statistics. */
    public static Standstills of(Statistics statistics) {
        List<Period> over = statistics.ledger().periods().stream()
                .filter(period -> !period.end().isAfter(statistics.asOf()))
                .sorted(Comparator.comparing(Period::end).reversed())
                .toList();
        Map<ProblemId, Set<LocalDate>> told = new HashMap<>();
        ReturnsKnown.of(statistics.ledger(), statistics.asOf())
                .progress(statistics.ledger())
                .forEach(report -> told.computeIfAbsent(report.progress().problem(), problem -> new HashSet<>())
                        .add(report.period().end()));
        Map<ProblemId, Integer> still = new LinkedHashMap<>();
        for (Standing standing : statistics.standings()) {
            ProblemId id = standing.problem().id();
            boolean waited = statistics
                    .ledger()
                    .units()
                    .unit(standing.state().home())
                    .filter(unit -> !unit.reports())
                    .isEmpty();
            int count = waited ? count(standing, over, told.getOrDefault(id, Set.of())) : 0;
            if (count > 0) {
                still.put(id, count);
            }
        }
        return new Standstills(still, statistics.ledger().campaign().rules().stalePeriods());
    }

    private static int count(Standing standing, List<Period> over, Set<LocalDate> told) {
        if (standing.status() != ProblemStatus.RECTIFYING) {
            return 0;
        }
        LocalDate moved = standing.life().stepsUpTo(standing.day()).stream()
                .filter(Standstills::moves)
                .map(step -> step.act().date())
                .reduce(standing.registered(), (first, second) -> second.isAfter(first) ? second : first);
        int count = 0;
        for (Period period : over) {
            if (told.contains(period.end()) || !moved.isBefore(period.term().first())) {
                break;
            }
            count++;
        }
        return count;
    }

    private static boolean moves(Step step) {
        return step.before().status() != step.after().status()
                || !step.before().home().equals(step.after().home())
                || step.act() instanceof Act.ExtensionRequest
                || step.act() instanceof Act.Recovery
                || step.act() instanceof Act.Rulemaking;
    }

    /** 连续无进展 of a problem in periods; 0 when it moves or need not. */
    public int periodsOf(ProblemId problem) {
        return periods.getOrDefault(problem, 0);
    }

    /** 无进展: for 无进展期数 periods or more. */
    public boolean isStandingStill(ProblemId problem) {
        return periodsOf(problem) >= limit;
    }

    /** Every problem standing still, in the order of the ledger. */
    public Stream<ProblemId> standingStill() {
        return periods.keySet().stream().filter(this::isStandingStill);
    }
}
