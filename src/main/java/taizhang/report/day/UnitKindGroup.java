package taizhang.report.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.model.Unit;
import taizhang.statistics.Counted;
import taizhang.statistics.IndicatorKind;
import taizhang.statistics.Slice;

/**
 * The units of one kind in a statistics table (类型).
 *
 * @param name 类型, e.g. 贫困村
 * @param lines its units, in the order of 单位.yaml
 * @param figures their figures together
 */
public record UnitKindGroup(String name, List<UnitLine> lines, SliceFigures figures) {
    public UnitKindGroup {
        lines = List.copyOf(lines);
    }

    /**
     * All units by kind, kinds in the order in which 单位.yaml first names them. One that hands in no returns has a line only
     * while there are problems of its own.
     */
    static List<UnitKindGroup> all(Edition edition) {
        Map<String, List<Unit>> byKind = new LinkedHashMap<>();
        for (Unit unit : edition.ledger().units().units()) {
            if (unit.reports() || hasProblems(unit, edition)) {
                byKind.computeIfAbsent(unit.kind(), kind -> new ArrayList<>()).add(unit);
            }
        }
        List<UnitKindGroup> groups = new ArrayList<>();
        int number = 1;
        for (Map.Entry<String, List<Unit>> kind : byKind.entrySet()) {
            List<UnitLine> lines = new ArrayList<>();
            for (Unit unit : kind.getValue()) {
                lines.add(UnitLine.of(number++, unit, edition));
            }
            groups.add(new UnitKindGroup(kind.getKey(), lines, edition.figures(new Slice.OfKind(kind.getKey()))));
        }
        return groups;
    }

    private static boolean hasProblems(Unit unit, Edition edition) {
        SliceFigures figures = edition.figures(new Slice.OfUnit(unit.id()));
        return figures.facts().counted().stream()
                .filter(counted -> counted.kind() == IndicatorKind.COUNT)
                .map(Counted::label)
                .anyMatch(figures::isSome);
    }
}
