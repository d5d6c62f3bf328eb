package taizhang.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.model.Term;

/**
 * Every figure of a ledger on a day (统计表): the only source of numbers behind all papers. Each problem is counted once on
 * each axis, at the unit and category in force on the day, all of its 本期 with it; a stage counts the problems
 * registered in it and the closings decided in it.
 *
 * @param asOf 统计截止日期
 * @param current 本期, its first and last day
 * @param slices town, kinds, units, categories, stages, each in the order of the ledger
 * @param byName every figure by its name, in the order of slices, then of indicators
 */
public record FactTable(LocalDate asOf, Term current, List<Slice> slices, Map<String, Fact> byName) {
    public FactTable {
        slices = List.copyOf(slices);
        byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The figures of a day; every problem is looked at once. */
    public static FactTable of(Statistics statistics) {
        Ledger ledger = statistics.ledger();
        Term current = statistics.current();
        int nearDays = ledger.campaign().rules().nearDays();
        Standstills standstills = Standstills.of(statistics);
        Sums sums = Sums.over(ledger);
        for (Standing standing : statistics.standings()) {
            PeriodSteps period = PeriodSteps.of(standing.life(), current);
            boolean still = standstills.isStandingStill(standing.problem().id());
            sums.add(standing, Contribution.of(standing, period, nearDays, still));
            sums.addEve(standing, period);
        }
        addReports(ReportingBoard.of(ledger, statistics.asOf()), sums);
        Map<String, Fact> facts = new LinkedHashMap<>();
        sums.bySlice().forEach((slice, amounts) -> facts.putAll(factsOf(slice, amounts)));
        return new FactTable(
                statistics.asOf(), current, List.copyOf(sums.bySlice().keySet()), facts);
    }

    private static void addReports(ReportingBoard board, Sums sums) {
        for (ReportingState state : board.now()) {
            sums.addReport(state.unit(), Indicator.EXPECTED);
            if (state.isReported()) {
                sums.addReport(state.unit(), Indicator.REPORTED);
            }
            if (state.isZeroReport()) {
                sums.addReport(state.unit(), Indicator.ZERO_REPORTS);
            }
            sums.addReport(
                    state.unit(),
                    switch (state.timeliness()) {
                        case ON_TIME -> Indicator.ON_TIME;
                        case LATE -> Indicator.LATE;
                        case NOT_DUE -> Indicator.NOT_DUE;
                        case MISSING -> Indicator.MISSING;
                        // in its own period what came after the paper is no report
                        case MADE_UP -> Indicator.MISSING;
                    });
        }
        board.madeUp().forEach(state -> sums.addReport(state.unit(), Indicator.MADE_UP));
    }

    private static Map<String, Fact> factsOf(Slice slice, Map<Indicator, BigDecimal> amounts) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Indicator indicator : Indicator.values()) {
            if (indicator.isIn(slice)) {
                Fact fact = indicator.kind() == IndicatorKind.RATE
                        ? Fact.of(
                                slice,
                                indicator,
                                new Rate(
                                        amountOf(amounts, indicator.numerator().orElseThrow()),
                                        amountOf(
                                                amounts, indicator.denominator().orElseThrow())))
                        : Fact.of(slice, indicator, amountOf(amounts, indicator));
                facts.put(fact.name(), fact);
            }
        }
        return facts;
    }

    private static BigDecimal amountOf(Map<Indicator, BigDecimal> amounts, Indicator indicator) {
        return amounts.getOrDefault(indicator, BigDecimal.ZERO);
    }

    /** The figure with a name such as 全镇/累计发现; empty if there is none. */
    public Optional<Fact> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A figure of a slice; empty if the slice is not in the ledger or does not have it. */
    public Optional<Fact> find(Slice slice, Indicator indicator) {
        return find(Fact.nameOf(slice, indicator));
    }

    /**
     * A figure that is there.
     *
     * @throws IllegalArgumentException if the slice is not in the ledger or does not have the figure
     */
    public Fact at(Slice slice, Indicator indicator) {
        return find(slice, indicator)
                .orElseThrow(() -> new IllegalArgumentException("no figure " + Fact.nameOf(slice, indicator)));
    }

    /** All figures of a slice in the order of the indicators; empty if the slice is not in the ledger. */
    public List<Fact> factsOf(Slice slice) {
        return Arrays.stream(Indicator.values())
                .flatMap(indicator -> find(slice, indicator).stream())
                .toList();
    }

    /** The slices of one axis, e.g. {@code Slice.OfUnit.class}, in order. */
    public <S extends Slice> List<S> slices(Class<S> axis) {
        return slices.stream().filter(axis::isInstance).map(axis::cast).toList();
    }
}
