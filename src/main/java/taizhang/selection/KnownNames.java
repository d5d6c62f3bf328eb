package taizhang.selection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import taizhang.model.Category;
import taizhang.model.Facts;
import taizhang.model.FactsRevision;
import taizhang.model.Ledger;
import taizhang.model.Measure;
import taizhang.model.Officer;
import taizhang.model.Phase;
import taizhang.model.ProblemSource;
import taizhang.model.RectificationMode;
import taizhang.model.Responsibility;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.selection.NameField.Named;

/**
 * What is known by name in a ledger.
 *
 * @param ledger the ledger
 */
record KnownNames(Ledger ledger) {
    private static final String NO_PHASE = "阶段之外";

    static Map<String, Named> words(Collection<String> words) {
        Map<String, Named> known = new LinkedHashMap<>();
        words.forEach(word -> known.put(word, Named.of(word)));
        return known;
    }

    /** Units and groups; who asks for a group asks for its members as well. */
    Map<String, Named> units() {
        Map<String, Named> known = new LinkedHashMap<>();
        ledger.units().byName().forEach((name, unit) -> known.put(name, named(unit)));
        return known;
    }

    private Named named(UnitId unit) {
        Set<String> keys = new LinkedHashSet<>(Set.of(unit.name()));
        ledger.units().membersOf(unit).forEach(member -> keys.add(member.name()));
        return new Named(ledger.units().shortNameOf(unit), Set.copyOf(keys));
    }

    Map<String, Named> unitKinds() {
        return words(ledger.units().units().stream().map(Unit::kind).distinct().toList());
    }

    Map<String, Named> categories() {
        Map<String, Named> known = new LinkedHashMap<>();
        for (Category category : ledger.categories().all()) {
            Named named = new Named(category.shortName(), Set.of(category.id().name()));
            known.putIfAbsent(category.id().name(), named);
            known.putIfAbsent(category.shortName(), named);
        }
        return known;
    }

    Map<String, Named> tags() {
        return words(ledger.campaign().lists().tags());
    }

    Map<String, Named> sources() {
        return words(ledger.campaign().lists().sources().stream()
                .map(ProblemSource::label)
                .toList());
    }

    Map<String, Named> modes() {
        return words(ledger.campaign().lists().modes().stream()
                .map(RectificationMode::label)
                .toList());
    }

    Map<String, Named> phases() {
        return words(Stream.concat(ledger.campaign().phases().stream().map(Phase::name), Stream.of(NO_PHASE))
                .toList());
    }

    /** The stage in which a problem was registered. */
    static List<String> phaseOf(Candidate candidate) {
        return List.of(candidate.statistics().ledger().campaign().phases().stream()
                .filter(phase -> phase.term().contains(candidate.standing().registered()))
                .map(Phase::name)
                .findFirst()
                .orElse(NO_PHASE));
    }

    Map<String, Named> numbers() {
        return words(
                ledger.problems().stream().map(problem -> problem.id().text()).toList());
    }

    /** The people that some problem names, by name alone and with their unit. */
    Map<String, Named> people(Function<Responsibility, List<Officer>> of) {
        Set<String> names = new LinkedHashSet<>();
        ledger.problems().stream()
                .flatMap(problem -> Stream.concat(
                        Stream.of(problem.facts()), problem.revisions().stream().map(FactsRevision::facts)))
                .map(Facts::measure)
                .flatMap(measure -> measure.map(Measure::responsibility).map(of).stream())
                .flatMap(List::stream)
                .forEach(officer -> names.addAll(namesOf(officer)));
        return words(names);
    }

    static List<String> namesOf(Officer officer) {
        return officer.affiliation().isPresent() ? List.of(officer.name(), officer.label()) : List.of(officer.name());
    }
}
