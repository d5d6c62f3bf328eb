package taizhang.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import taizhang.model.Ledger;
import taizhang.model.Measure;
import taizhang.model.Officer;
import taizhang.model.Responsibility;
import taizhang.model.UnitGroup;
import taizhang.model.UnitId;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;

/** Conditions that every office asks for: the problems of each 牵头单位, of each 责任领导. */
public final class ReadyMade {
    /** What those are called that have none. */
    public static final String NONE = "未明确";

    private ReadyMade() {}

    /** Every unit and group that may lead. */
    public static List<String> leads(Ledger ledger) {
        return List.copyOf(new KnownNames(ledger).units().keySet());
    }

    /** Everybody who is 责任领导 of a problem, on whatever day. */
    public static List<String> leaders(Ledger ledger) {
        return List.copyOf(
                new KnownNames(ledger).people(Responsibility::leaders).keySet());
    }

    /** By the full name of each unit or group that leads a problem, in the order of 单位.yaml; last those without any. */
    public static Map<String, Condition> leads(Statistics statistics) {
        Ledger ledger = statistics.ledger();
        List<String> led = named(statistics, standing -> unitsOf(standing).stream());
        List<String> order = Stream.concat(
                        ledger.units().units().stream().map(unit -> unit.id()),
                        ledger.units().groups().stream().map(UnitGroup::id))
                .map(UnitId::name)
                .filter(led::contains)
                .toList();
        return conditions("牵头单位", order, ReadyMade::unitsOf, statistics);
    }

    /** By the name of each 责任领导, in the order of the ledger; last those without any. */
    public static Map<String, Condition> leaders(Statistics statistics) {
        List<String> order = named(statistics, standing -> leadersOf(standing).stream());
        return conditions("责任领导", order, ReadyMade::leadersOf, statistics);
    }

    private static List<String> named(Statistics statistics, Function<Standing, Stream<String>> of) {
        return statistics.standings().stream().flatMap(of).distinct().toList();
    }

    private static Map<String, Condition> conditions(
            String field, List<String> names, Function<Standing, List<String>> of, Statistics statistics) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        for (String name : names) {
            conditions.put(
                    name,
                    equal(
                            field,
                            new Value(
                                    name,
                                    (candidate, comparison) ->
                                            of.apply(candidate.standing()).contains(name))));
        }
        if (statistics.standings().stream()
                .anyMatch(standing -> of.apply(standing).isEmpty())) {
            conditions.put(
                    NONE,
                    equal(
                            field,
                            new Value(
                                    Value.NOTHING,
                                    (candidate, comparison) ->
                                            of.apply(candidate.standing()).isEmpty())));
        }
        return conditions;
    }

    private static Condition equal(String field, Value value) {
        return new Condition.Compare(field, Comparison.EQUAL, Comparison.EQUAL.printed(false), List.of(value));
    }

    private static List<String> unitsOf(Standing standing) {
        return standing.roles().leads().stream().map(UnitId::name).toList();
    }

    private static List<String> leadersOf(Standing standing) {
        return standing.state().facts().measure().map(Measure::responsibility).map(Responsibility::leaders).stream()
                .flatMap(List::stream)
                .map(Officer::name)
                .toList();
    }
}
