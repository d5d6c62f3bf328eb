package taizhang.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.edit.ChangesTried;
import taizhang.model.Unit;

/**
 * What came of collecting (收表).
 *
 * @param lines one for each file and for each unit without one
 * @param units the returns that could be read and belong to the period
 * @param plan what would be written; empty when nothing is to be
 * @param spots where what is written comes from, a line each
 * @param obstacles what stands against writing and belongs to no cell
 */
public record Collection(
        List<Line> lines,
        List<UnitIntake> units,
        Optional<ChangesTried> plan,
        List<String> spots,
        List<String> obstacles) {
    public Collection {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        spots = List.copyOf(spots);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * A line of the table.
     *
     * @param unit short name; "" when unknown
     * @param file its name; "" when none came
     * @param note what to know or to do
     */
    public record Line(Verdict verdict, String unit, String file, String note) {}

    /** Whether somebody has to decide something. */
    public boolean isOpen() {
        return !obstacles.isEmpty()
                || lines.stream().anyMatch(line -> line.verdict().isOpen());
    }

    /** The units whose returns are to be sent back. */
    public Map<Unit, UnitIntake> faulty() {
        Map<Unit, UnitIntake> faulty = new LinkedHashMap<>();
        units.stream()
                .filter(intake -> intake.verdict() == Verdict.FAULTY)
                .forEach(intake -> faulty.put(intake.unit(), intake));
        return faulty;
    }

    /** How many lines have a verdict. */
    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }
}
