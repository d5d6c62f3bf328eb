package taizhang.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Term;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/**
 * Who reported, and who did not (报送情况): every unit of 单位.yaml that is to report in every period begun by a day; a unit that a
 * period file does not name is 未报 there. One with 报送: 否 has no row; what it hands in all the same is read like any
 * return, but counted nowhere as one.
 *
 * @param asOf the day
 * @param periods every period begun by the day, the oldest first
 * @param rows the states of each unit, one for each period in that order; units in the order of 单位.yaml
 * @param madeUp 补报: returns of earlier periods that came after the paper of the period before this one was issued
 */
public record ReportingBoard(
        LocalDate asOf, List<Period> periods, Map<UnitId, List<ReportingState>> rows, List<ReportingState> madeUp) {
    public ReportingBoard {
        periods = List.copyOf(periods);
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        madeUp = List.copyOf(madeUp);
    }

    /** What was known on a day. */
    public static ReportingBoard of(Ledger ledger, LocalDate asOf) {
        ReturnsKnown known = ReturnsKnown.of(ledger, asOf);
        List<Period> periods = ledger.periods().stream()
                .filter(period -> !period.term().first().isAfter(asOf))
                .sorted(Comparator.comparing(Period::end))
                .toList();
        List<Map<UnitId, UnitReturn>> written =
                periods.stream().map(ReportingBoard::byUnit).toList();
        Map<UnitId, List<ReportingState>> rows = new LinkedHashMap<>();
        for (Unit unit : ledger.units().reporting()) {
            List<ReportingState> row = new ArrayList<>(periods.size());
            for (int i = 0; i < periods.size(); i++) {
                Optional<UnitReturn> own = Optional.ofNullable(written.get(i).get(unit.id()));
                row.add(ReportingState.of(unit.id(), periods.get(i), own, known));
            }
            rows.put(unit.id(), List.copyOf(row));
        }
        return new ReportingBoard(asOf, periods, rows, madeUp(asOf, periods, rows));
    }

    private static Map<UnitId, UnitReturn> byUnit(Period period) {
        Map<UnitId, UnitReturn> returns = new HashMap<>();
        period.returns().forEach(unitReturn -> returns.putIfAbsent(unitReturn.unit(), unitReturn));
        return returns;
    }

    private static List<ReportingState> madeUp(
            LocalDate asOf, List<Period> periods, Map<UnitId, List<ReportingState>> rows) {
        Optional<LocalDate> lastPaper = periods.stream()
                .filter(period -> period.end().isBefore(asOf))
                .reduce((first, second) -> second)
                .flatMap(Period::issued);
        if (lastPaper.isEmpty()) {
            return List.of();
        }
        Predicate<ReportingState> isNew = state -> state.timeliness() == Timeliness.MADE_UP
                && state.submitted().filter(lastPaper.get()::isBefore).isPresent();
        return rows.values().stream().flatMap(List::stream).filter(isNew).toList();
    }

    /** The period (本期) in which the day lies; empty when no period file covers it. */
    public Optional<Period> current() {
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(periods.getLast()).filter(this::isCurrent);
    }

    private boolean isCurrent(Period period) {
        Term term = period.term();
        return term.contains(asOf);
    }

    /** How each unit reported in the current period; empty without one. */
    public List<ReportingState> now() {
        return current().isEmpty()
                ? List.of()
                : rows.values().stream().map(List::getLast).toList();
    }

    /** The last periods of a unit, the oldest first; fewer when there were not so many. */
    public List<ReportingState> recent(UnitId unit, int count) {
        List<ReportingState> row = rows.getOrDefault(unit, List.of());
        return row.subList(Math.max(0, row.size() - count), row.size());
    }

    /** 连续未报: for how many periods up to the day nothing has come at all; one not yet due does not count. */
    public int missedInARow(UnitId unit) {
        return inARow(unit, state -> state.timeliness() == Timeliness.MISSING);
    }

    /** 连续迟报: for how many periods up to the day the return came, but late (补报 included). */
    public int lateInARow(UnitId unit) {
        return inARow(unit, state -> state.timeliness() == Timeliness.LATE || state.timeliness() == Timeliness.MADE_UP);
    }

    private int inARow(UnitId unit, Predicate<ReportingState> counts) {
        List<ReportingState> due = rows.getOrDefault(unit, List.of()).stream()
                .filter(state -> state.timeliness() != Timeliness.NOT_DUE)
                .toList();
        int run = 0;
        while (run < due.size() && counts.test(due.get(due.size() - 1 - run))) {
            run++;
        }
        return run;
    }
}
