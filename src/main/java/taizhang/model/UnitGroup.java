package taizhang.model;

import java.util.List;

/**
 * A name for all units of some kinds, e.g. 各村; printed as it is, never multiplied.
 *
 * @param id its name
 * @param kinds the kinds (类型) of its members
 * @param origin where it was written
 */
public record UnitGroup(UnitId id, List<String> kinds, Origin origin) {
    public UnitGroup {
        kinds = List.copyOf(kinds);
    }
}
