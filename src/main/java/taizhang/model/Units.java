package taizhang.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All units and groups of a ledger, in the order of 单位.yaml.
 *
 * @param units the units
 * @param groups the groups
 * @param byName each unit and group by every name it may be called: full, short and former
 * @param byOwnName each unit by the name of its id
 */
public record Units(List<Unit> units, List<UnitGroup> groups, Map<String, UnitId> byName, Map<String, Unit> byOwnName) {
    public Units {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        byOwnName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byOwnName));
    }

    /** Units and groups that may be called by the given names. */
    public Units(List<Unit> units, List<UnitGroup> groups, Map<String, UnitId> byName) {
        this(units, groups, byName, ownNames(units));
    }

    private static Map<String, Unit> ownNames(List<Unit> units) {
        Map<String, Unit> names = new LinkedHashMap<>();
        units.forEach(unit -> names.putIfAbsent(unit.id().name(), unit));
        return names;
    }

    /** Units and groups indexed by all their names; where two claim a name, the first keeps it. */
    public static Units of(List<Unit> units, List<UnitGroup> groups) {
        Map<String, UnitId> names = new LinkedHashMap<>();
        units.forEach(unit -> names.putIfAbsent(unit.id().name(), unit.id()));
        groups.forEach(group -> names.putIfAbsent(group.id().name(), group.id()));
        units.forEach(unit -> names.putIfAbsent(unit.shortName(), unit.id()));
        units.forEach(unit -> unit.formerNames().forEach(name -> names.putIfAbsent(name, unit.id())));
        return new Units(units, groups, names);
    }

    /** The units that hand in returns: all but those with 报送: 否. */
    public List<Unit> reporting() {
        return units.stream().filter(Unit::reports).toList();
    }

    /** The unit or group called so (full, short or former name). */
    public Optional<UnitId> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The unit with this id; empty for a group. */
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(byOwnName.get(id.name()));
    }

    /** What a unit is called for good, whatever other name it may get: its 编号前缀, or its name if it has none. */
    public String lastingNameOf(UnitId id) {
        Unit unit = byOwnName.get(id.name());
        return unit == null || unit.prefix().isEmpty() ? id.name() : unit.prefix();
    }

    /** Whether the id names a group. */
    public boolean isGroup(UnitId id) {
        return groups.stream().anyMatch(group -> group.id().equals(id));
    }

    /** The units that an id stands for: itself, or the members of the group. */
    public List<UnitId> membersOf(UnitId id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> units.stream()
                        .filter(unit -> group.kinds().contains(unit.kind()))
                        .map(Unit::id)
                        .toList())
                .orElse(List.of(id));
    }

    /** The short name for tables; the name itself for groups. */
    public String shortNameOf(UnitId id) {
        return unit(id).map(Unit::shortName).orElse(id.name());
    }
}
