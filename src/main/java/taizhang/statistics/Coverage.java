package taizhang.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import taizhang.model.CategoryId;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Submission;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/**
 * 排查覆盖: which unit looked through which category, from the 排查 of the returns known on a day.
 *
 * @param asOf the day
 * @param rows for each unit, in the order of 单位.yaml, what it checked, by category; only what it did check
 */
public record Coverage(LocalDate asOf, Map<UnitId, Map<Optional<CategoryId>, CoverageCell>> rows) {
    public Coverage {
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** The coverage on a day. */
    public static Coverage of(Ledger ledger, LocalDate asOf) {
        ReturnsKnown known = ReturnsKnown.of(ledger, asOf);
        Map<UnitId, Map<Optional<CategoryId>, CoverageCell>> rows = new LinkedHashMap<>();
        ledger.units().units().stream().map(Unit::id).forEach(unit -> rows.put(unit, new LinkedHashMap<>()));
        ledger.periods().stream()
                .filter(period -> !period.term().first().isAfter(asOf))
                .sorted(Comparator.comparing(Period::end))
                .forEach(period -> period.returns().forEach(unitReturn -> add(period, unitReturn, known, rows)));
        return new Coverage(asOf, rows);
    }

    private static void add(
            Period period,
            UnitReturn unitReturn,
            ReturnsKnown known,
            Map<UnitId, Map<Optional<CategoryId>, CoverageCell>> rows) {
        Optional<LocalDate> submitted =
                unitReturn.submission().map(Submission::date).filter(known::knows);
        if (submitted.isPresent()) {
            UnitId unit = unitReturn.unit();
            Map<Optional<CategoryId>, CoverageCell> row = rows.computeIfAbsent(unit, id -> new LinkedHashMap<>());
            unitReturn
                    .screenings()
                    .forEach(screening -> row.merge(
                            screening.category(),
                            CoverageCell.of(unit, screening, period, submitted.get()),
                            CoverageCell::and));
        }
    }

    /** What a unit checked in a category; empty if it never did. */
    public Optional<CoverageCell> at(UnitId unit, CategoryId category) {
        return Optional.ofNullable(rows.getOrDefault(unit, Map.of()).get(Optional.of(category)));
    }
}
