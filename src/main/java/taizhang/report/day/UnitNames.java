package taizhang.report.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Officer;
import taizhang.model.Unit;
import taizhang.model.UnitGroup;
import taizhang.model.UnitId;
import taizhang.model.Units;

/**
 * Names as tables print them: short ones for units, groups as they are.
 *
 * @param shortNames short name by unit or group
 * @param order place of each unit in 单位.yaml
 */
public record UnitNames(Map<UnitId, String> shortNames, Map<UnitId, Integer> order) {
    static UnitNames of(Units units) {
        Map<UnitId, String> shortNames = new LinkedHashMap<>();
        Map<UnitId, Integer> order = new LinkedHashMap<>();
        for (Unit unit : units.units()) {
            order.put(unit.id(), order.size());
            shortNames.put(unit.id(), unit.shortName());
        }
        for (UnitGroup group : units.groups()) {
            shortNames.put(group.id(), group.id().name());
        }
        return new UnitNames(shortNames, order);
    }

    /** The short name; of a unit that is not listed, its full name. */
    public String shortName(UnitId unit) {
        return shortNames.getOrDefault(unit, unit.name());
    }

    /** Whose a problem is: the home unit, then those that have it together with it: 甲县、乙县共同. */
    String owners(ProblemState state) {
        List<UnitId> joint = state.facts().joint().stream()
                .filter(unit -> !unit.equals(state.home()))
                .toList();
        return joint.isEmpty() ? shortName(state.home()) : shortName(state.home()) + "、" + list(joint) + "共同";
    }

    /** Short names with 、 between them. */
    public String list(List<UnitId> units) {
        return units.stream().map(this::shortName).collect(Collectors.joining("、"));
    }

    /** The place in 单位.yaml; behind all others when it is not listed. */
    int placeOf(UnitId unit) {
        return order.getOrDefault(unit, Integer.MAX_VALUE);
    }

    static String people(List<Officer> officers) {
        return officers.stream().map(Officer::name).collect(Collectors.joining("、"));
    }
}
