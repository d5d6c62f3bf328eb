package taizhang.draw;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.model.ProblemStatus;
import taizhang.model.SpotCheckKind;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;
import taizhang.statistics.Statistics;

/**
 * Who may be drawn on a day.
 *
 * @param ledger the books
 * @param day the day
 * @param turns who was drawn before
 */
record Pools(Ledger ledger, LocalDate day, EarlierTurns turns) {
    Pool of(SpotCheckKind kind, OptionalInt period) {
        return switch (kind) {
            case ZERO_REPORT -> zeroReports(period);
            case UNFOUNDED -> Pool.of(kind, OptionalInt.empty(), problems(kind, ProblemStatus.UNFOUNDED));
            case CLOSED -> Pool.of(kind, OptionalInt.empty(), problems(kind, ProblemStatus.CLOSED));
        };
    }

    private Pool zeroReports(OptionalInt asked) {
        Optional<Period> period = ledger.periods().stream()
                .filter(one -> asked.isPresent()
                        ? one.number() == asked.getAsInt()
                        : !one.end().isAfter(day))
                .max(Comparator.comparing(Period::end));
        Set<UnitId> reported = period.map(Period::returns).orElse(List.of()).stream()
                .filter(UnitReturn::zeroReport)
                .filter(unitReturn -> unitReturn
                        .submission()
                        .filter(submission -> !submission.date().isAfter(day))
                        .isPresent())
                .map(UnitReturn::unit)
                .collect(Collectors.toSet());
        List<Candidate> candidates = ledger.units().reporting().stream()
                .map(Unit::id)
                .filter(reported::contains)
                .map(unit -> new Candidate(unit, Optional.empty(), turns.ofUnit(unit)))
                .toList();
        OptionalInt number = period.map(Period::number).map(OptionalInt::of).orElse(asked);
        return Pool.of(SpotCheckKind.ZERO_REPORT, number, candidates);
    }

    private List<Candidate> problems(SpotCheckKind kind, ProblemStatus status) {
        Map<String, Integer> order = new HashMap<>();
        ledger.units().units().forEach(unit -> order.put(unit.prefix(), order.size()));
        Comparator<ProblemId> byUnit = Comparator.comparing(id -> order.getOrDefault(id.prefix(), Integer.MAX_VALUE));
        return Statistics.of(ledger, day).standings().stream()
                .filter(standing -> standing.status() == status)
                .sorted(Comparator.comparing(
                        standing -> standing.problem().id(), byUnit.thenComparing(Comparator.naturalOrder())))
                .map(standing -> new Candidate(
                        standing.state().home(),
                        Optional.of(standing.problem().id()),
                        turns.ofProblem(kind, standing.problem().id())))
                .toList();
    }
}
