package taizhang.report.meeting;

import java.util.List;
import taizhang.report.day.Figure;
import taizhang.report.day.UnitLine;

/**
 * Units under one heading: those of a light, or those that have not reported.
 *
 * @param name 红, 黄, 绿 or 未报
 * @param count how many they are
 * @param lines those that have room, in the order of 单位.yaml, worst first where one is worse than another
 * @param cut whether there are more than have room
 */
public record UnitGroup(String name, Figure count, List<NamedUnit> lines, boolean cut) {
    public UnitGroup {
        lines = List.copyOf(lines);
    }

    /**
     * Those that have room.
     *
     * @param besides characters that each takes besides its name: the stop, and what stands in brackets
     * @param room how many characters there are
     */
    static UnitGroup of(String name, Figure count, List<UnitLine> units, int besides, int room) {
        Fitting<NamedUnit> fitting = Fitting.of(
                units.stream().map(NamedUnit::of).toList(), unit -> unit.unit().length() + besides, room, units.size());
        return new UnitGroup(name, count, fitting.shown(), fitting.cut());
    }

    /** Whether there are any. */
    public boolean isSome() {
        return !lines.isEmpty();
    }
}
