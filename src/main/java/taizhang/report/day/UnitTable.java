package taizhang.report.day;

import java.util.List;

/**
 * Statistics by unit (统计表).
 *
 * @param groups the units by kind
 * @param total 合计
 */
public record UnitTable(List<UnitKindGroup> groups, SliceFigures total) {
    public UnitTable {
        groups = List.copyOf(groups);
    }

    /** All units by kind. */
    public static UnitTable of(Edition edition) {
        return new UnitTable(UnitKindGroup.all(edition), edition.town());
    }

    /** All units, kind after kind. */
    public List<UnitLine> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }
}
