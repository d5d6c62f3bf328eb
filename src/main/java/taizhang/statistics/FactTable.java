package taizhang.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.model.Reckoning;
import taizhang.model.Term;

/**
 * Every figure of a ledger on a day (统计表): the only source of numbers behind all papers. Each problem is counted once on
 * each axis, at the unit and category in force on the day, all of its 本期 with it; a stage counts the problems
 * registered in it and the closings decided in it.
 *
 * @param asOf 统计截止日期
 * @param current 本期, its first and last day
 * @param reckoning 口径: how rates are reckoned, and figures printed
 * @param bySlice every figure: town, kinds, units, categories, stages, each in the order of the ledger; the figures of a
 *     slice in the order of the indicators
 * @param byLabel each slice by its label
 * @param byProblem what each problem adds, for figures {@linkplain #over over any of them}
 */
public record FactTable(
        LocalDate asOf,
        Term current,
        Reckoning reckoning,
        Map<Slice, Map<Counted, Fact>> bySlice,
        Map<String, Slice> byLabel,
        Map<ProblemId, Contribution> byProblem) {
    public FactTable {
        Map<Slice, Map<Counted, Fact>> copy = new LinkedHashMap<>();
        bySlice.forEach((slice, facts) -> copy.put(slice, Collections.unmodifiableMap(new LinkedHashMap<>(facts))));
        bySlice = Collections.unmodifiableMap(copy);
        byLabel = Collections.unmodifiableMap(new LinkedHashMap<>(byLabel));
        byProblem = Collections.unmodifiableMap(new LinkedHashMap<>(byProblem));
    }

    /** The figures of a day; every problem is looked at once. */
    public static FactTable of(Statistics statistics) {
        Ledger ledger = statistics.ledger();
        Term current = statistics.current();
        CountingRules rules = CountingRules.of(ledger.campaign());
        Standstills standstills = Standstills.of(statistics);
        Sums sums = Sums.over(ledger);
        Map<ProblemId, Contribution> contributions = new LinkedHashMap<>();
        for (Standing standing : statistics.standings()) {
            PeriodSteps period = PeriodSteps.of(standing.life(), standing.state(), current);
            boolean still = standstills.isStandingStill(standing.problem().id());
            Contribution contribution = Counting.of(standing, period, rules, still);
            contributions.put(standing.problem().id(), contribution);
            sums.add(standing, contribution);
            sums.addEve(standing, period);
        }
        addReports(ReportingBoard.of(ledger, statistics.asOf()), sums);
        Map<Slice, Map<Counted, Fact>> facts = new LinkedHashMap<>();
        List<Counted> counted = rules.counted();
        sums.bySlice()
                .forEach((slice, amounts) -> facts.put(slice, factsOf(slice, counted, amounts, rules.reckoning())));
        return of(statistics.asOf(), current, rules.reckoning(), facts, contributions);
    }

    /** A table of given figures. */
    static FactTable of(
            LocalDate asOf,
            Term current,
            Reckoning reckoning,
            Map<Slice, Map<Counted, Fact>> facts,
            Map<ProblemId, Contribution> contributions) {
        Map<String, Slice> labels = new LinkedHashMap<>();
        facts.keySet().forEach(slice -> labels.put(slice.label(), slice));
        return new FactTable(asOf, current, reckoning, facts, labels, contributions);
    }

    /**
     * The figures over any problems of the table, e.g. the lines of one paper: a table of that group alone. A problem counts
     * in it as in the town, once however often it is given; the figures of groups that share none add up.
     *
     * @param group what the paper calls them, first part of the names of the figures
     * @throws IllegalArgumentException if one is not registered by the day
     */
    public FactTable over(Slice.OfGroup group, Collection<ProblemId> problems) {
        Map<Counted, BigDecimal> sums = new LinkedHashMap<>();
        Map<ProblemId, Contribution> members = new LinkedHashMap<>();
        for (ProblemId problem : problems) {
            Contribution contribution = byProblem.get(problem);
            if (contribution == null) {
                throw new IllegalArgumentException("no problem " + problem.text() + " on " + asOf);
            }
            if (members.put(problem, contribution) == null) {
                contribution.addWholeTo(sums);
            }
        }
        return of(asOf, current, reckoning, Map.of(group, factsOf(group, counted(), sums, reckoning)), members);
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

    private static Map<Counted, Fact> factsOf(
            Slice slice, List<Counted> counted, Map<Counted, BigDecimal> amounts, Reckoning reckoning) {
        Map<Counted, Fact> facts = new LinkedHashMap<>();
        for (Counted indicator : counted) {
            if (indicator.isIn(slice)) {
                Fact fact = indicator.kind() == IndicatorKind.RATE
                        ? Fact.of(
                                slice,
                                indicator,
                                Fraction.of(indicator, reckoning)
                                        .rate(asked -> amountOf(amounts, asked), reckoning.decimals()))
                        : Fact.of(slice, indicator, amountOf(amounts, indicator), reckoning);
                facts.put(indicator, fact);
            }
        }
        return facts;
    }

    private static BigDecimal amountOf(Map<Counted, BigDecimal> amounts, Counted indicator) {
        return amounts.getOrDefault(indicator, BigDecimal.ZERO);
    }

    /** The figure with a name such as 全镇/累计发现; empty if there is none. */
    public Optional<Fact> find(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.ofNullable(byLabel.get(name.substring(0, slash)))
                        .flatMap(slice ->
                                counted(name.substring(slash + 1)).flatMap(indicator -> find(slice, indicator)));
    }

    /** What is counted in this table, each in the order of its first slice: the indicators, then the campaign's own. */
    public List<Counted> counted() {
        return bySlice.values().stream()
                .findFirst()
                .map(facts -> List.copyOf(facts.keySet()))
                .orElse(List.of());
    }

    /** What is counted of the campaign's own fields and measures. */
    public List<Counted> own() {
        return counted().stream().filter(OwnFigure.class::isInstance).toList();
    }

    /** What is counted under a word; empty if nothing is. */
    public Optional<Counted> counted(String label) {
        return Indicator.parse(label)
                .map(Counted.class::cast)
                .or(() -> counted().stream()
                        .filter(counted -> counted.label().equals(label))
                        .findFirst());
    }

    /** A figure of a slice; empty if the slice is not in the ledger or does not have it. */
    public Optional<Fact> find(Slice slice, Counted indicator) {
        return Optional.ofNullable(bySlice.getOrDefault(slice, Map.of()).get(indicator));
    }

    /**
     * A figure that is there.
     *
     * @throws IllegalArgumentException if the slice is not in the ledger or does not have the figure
     */
    public Fact at(Slice slice, Counted indicator) {
        return find(slice, indicator)
                .orElseThrow(() -> new IllegalArgumentException("no figure " + Fact.nameOf(slice, indicator)));
    }

    /** The share of a slice in a figure of the town; empty where one of them does not have it. */
    public Optional<Rate> shareOf(Slice slice, Counted counted) {
        return find(slice, counted)
                .flatMap(Fact::value)
                .flatMap(part -> find(Slice.TOWN, counted)
                        .flatMap(Fact::value)
                        .map(whole -> new Rate(part, whole, reckoning.decimals())));
    }

    /** All slices: town, kinds, units, categories, stages, each in the order of the ledger. */
    public List<Slice> slices() {
        return List.copyOf(bySlice.keySet());
    }

    /** The slices of one axis, e.g. {@code Slice.OfUnit.class}, in order. */
    public <S extends Slice> List<S> slices(Class<S> axis) {
        return bySlice.keySet().stream()
                .filter(axis::isInstance)
                .map(axis::cast)
                .toList();
    }

    /** All figures of a slice in the order of the indicators; empty if the slice is not in the ledger. */
    public List<Fact> factsOf(Slice slice) {
        return List.copyOf(bySlice.getOrDefault(slice, Map.of()).values());
    }
}
