package taizhang.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Category;
import taizhang.model.CategoryId;
import taizhang.model.Filing;
import taizhang.model.Ledger;
import taizhang.model.Phase;
import taizhang.model.Problem;
import taizhang.model.Unit;
import taizhang.model.UnitId;

/**
 * Figures being added up, slice by slice. It is filled while a fact table is made and never leaves the package.
 *
 * @param ledger whose units, categories and stages
 * @param kinds 类型 of each unit
 * @param bySlice what was added so far
 */
record Sums(Ledger ledger, Map<UnitId, String> kinds, Map<Slice, Map<Counted, BigDecimal>> bySlice) {
    /** Nothing yet, over every slice of a ledger: town, kinds, units, categories, stages, marks. */
    static Sums over(Ledger ledger) {
        Map<UnitId, String> kinds = new LinkedHashMap<>();
        Map<Slice, Map<Counted, BigDecimal>> slices = new LinkedHashMap<>();
        slices.put(Slice.TOWN, new LinkedHashMap<>());
        List<Unit> units = ledger.units().units();
        units.forEach(unit -> slices.computeIfAbsent(new Slice.OfKind(unit.kind()), Sums::none));
        for (Unit unit : units) {
            kinds.put(unit.id(), unit.kind());
            slices.computeIfAbsent(new Slice.OfUnit(unit.id()), Sums::none);
        }
        ledger.categories().all().stream()
                .map(category -> new Slice.OfCategory(category.id()))
                .forEach(slice -> slices.computeIfAbsent(slice, Sums::none));
        ledger.campaign().phases().stream()
                .map(phase -> new Slice.OfPhase(phase.name()))
                .forEach(slice -> slices.computeIfAbsent(slice, Sums::none));
        marks(ledger).forEach(slice -> slices.computeIfAbsent(slice, Sums::none));
        return new Sums(ledger, kinds, slices);
    }

    /** The tags there are, and of the categories those that some problem names besides its own. */
    private static List<Slice> marks(Ledger ledger) {
        Set<CategoryId> others = new HashSet<>();
        for (Problem problem : ledger.problems()) {
            others.addAll(problem.facts().filing().others());
            problem.revisions()
                    .forEach(revision -> others.addAll(revision.facts().filing().others()));
        }
        List<Slice> marks = new ArrayList<>();
        ledger.campaign().lists().tags().forEach(tag -> marks.add(new Slice.OfMark(Slice.OfMark.TAGS, tag)));
        ledger.categories().all().stream()
                .map(Category::id)
                .filter(others::contains)
                .forEach(category -> marks.add(new Slice.OfMark(Slice.OfMark.OTHERS, category.name())));
        return marks;
    }

    private static List<Slice> marksOf(ProblemState state) {
        Filing filing = state.facts().filing();
        return Stream.concat(
                        filing.tags().stream().map(tag -> new Slice.OfMark(Slice.OfMark.TAGS, tag)),
                        filing.others().stream().map(other -> new Slice.OfMark(Slice.OfMark.OTHERS, other.name())))
                .distinct()
                .map(Slice.class::cast)
                .toList();
    }

    private static Map<Counted, BigDecimal> none(Slice slice) {
        return new LinkedHashMap<>();
    }

    private Map<Counted, BigDecimal> sumsOf(Slice slice) {
        return bySlice.computeIfAbsent(slice, Sums::none);
    }

    private void add(Slice slice, Counted indicator) {
        sumsOf(slice).merge(indicator, BigDecimal.ONE, BigDecimal::add);
    }

    /** Adds to the town, the unit and its kind. */
    void addReport(UnitId unit, Indicator indicator) {
        add(Slice.TOWN, indicator);
        add(new Slice.OfUnit(unit), indicator);
        add(kindOf(unit), indicator);
    }

    /** Adds what a problem contributes to each slice it lies in. */
    void add(Standing standing, Contribution contribution) {
        UnitId home = standing.state().home();
        CategoryId category = standing.state().facts().category();
        for (Slice slice : List.of(Slice.TOWN, new Slice.OfUnit(home), kindOf(home), new Slice.OfCategory(category))) {
            contribution.addTo(sumsOf(slice));
        }
        marksOf(standing.state()).forEach(mark -> contribution.addTo(sumsOf(mark)));
        Map<Counted, BigDecimal> phase = sumsOf(phaseOf(standing.registered()));
        contribution.amounts().forEach((indicator, amount) -> phase.merge(indicator, amount, BigDecimal::add));
        contribution.closings().forEach(closing -> add(phaseOf(closing.day()), closing.indicator()));
    }

    /** Adds what was open on the eve, where it was then, and what moved since to where it is now. */
    void addEve(Standing standing, PeriodSteps period) {
        if (!period.wasOpen()) {
            return;
        }
        ProblemState eve = period.before().orElseThrow();
        add(Slice.TOWN, Indicator.OPEN_BEFORE);
        add(phaseOf(standing.registered()), Indicator.OPEN_BEFORE);
        List<Slice> then = slicesOf(eve);
        then.forEach(slice -> add(slice, Indicator.OPEN_BEFORE));
        marksOf(eve).forEach(mark -> add(mark, Indicator.OPEN_BEFORE));
        if (period.steps().isEmpty()) {
            return;
        }
        List<Slice> from = slicesOf(period.steps().getFirst().before());
        List<Slice> to = slicesOf(period.steps().getLast().after());
        for (int axis = 0; axis < from.size(); axis++) {
            if (!from.get(axis).equals(to.get(axis))) {
                add(from.get(axis), Indicator.MOVED_OUT);
                add(to.get(axis), Indicator.MOVED_IN);
            }
        }
    }

    /** Unit, kind and category, in that order. */
    private List<Slice> slicesOf(ProblemState state) {
        return List.of(
                new Slice.OfUnit(state.home()),
                kindOf(state.home()),
                new Slice.OfCategory(state.facts().category()));
    }

    private Slice kindOf(UnitId unit) {
        return new Slice.OfKind(Optional.ofNullable(kinds.get(unit)).orElse(unit.name()));
    }

    private Slice phaseOf(LocalDate day) {
        return new Slice.OfPhase(ledger.campaign().phases().stream()
                .filter(phase -> phase.term().contains(day))
                .findFirst()
                .map(Phase::name)
                .orElse(Slice.OfPhase.NO_PHASE));
    }
}
