package taizhang.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import taizhang.model.ProblemId;
import taizhang.model.Unit;
import taizhang.model.UnitId;

/**
 * The lights of a day.
 *
 * @param problems the light of each problem still 未销号, in the order of the ledger
 * @param units the worst light of each unit's problems; green without any; in the order of 单位.yaml
 */
public record Lights(Map<ProblemId, Light> problems, Map<UnitId, Light> units) {
    public Lights {
        problems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        units = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /** The lights on the day of the statistics. */
    public static Lights of(Statistics statistics) {
        Standstills standstills = Standstills.of(statistics);
        int nearDays = statistics.ledger().campaign().rules().nearDays();
        Map<ProblemId, Light> problems = new LinkedHashMap<>();
        Map<UnitId, Light> units = new LinkedHashMap<>();
        statistics.ledger().units().units().stream().map(Unit::id).forEach(unit -> units.put(unit, Light.GREEN));
        for (Standing standing : statistics.standings()) {
            if (standing.status().isOpen()) {
                ProblemId id = standing.problem().id();
                Light light = lightOf(standing, nearDays, standstills.isStandingStill(id));
                problems.put(id, light);
                units.merge(
                        standing.state().home(),
                        light,
                        (first, second) -> first.compareTo(second) >= 0 ? first : second);
            }
        }
        return new Lights(problems, units);
    }

    private static Light lightOf(Standing standing, int nearDays, boolean still) {
        if (standing.isOverdue()) {
            return Light.RED;
        }
        return still || standing.state().isNearDueOn(standing.day(), nearDays) ? Light.YELLOW : Light.GREEN;
    }
}
