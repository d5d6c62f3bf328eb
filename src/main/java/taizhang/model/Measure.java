package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a problem is to be put right (整改).
 *
 * @param mode 方式
 * @param continuing 长期坚持 besides a date
 * @param goal 目标
 * @param actions 措施
 * @param limit 时限
 * @param assignment which units
 * @param responsibility which people
 */
public record Measure(
        RectificationMode mode,
        boolean continuing,
        Optional<String> goal,
        Optional<String> actions,
        TimeLimit limit,
        Assignment assignment,
        Responsibility responsibility) {
    /** Nothing decided but the mode. */
    public static Measure of(RectificationMode mode) {
        return new Measure(
                mode,
                false,
                Optional.empty(),
                Optional.empty(),
                TimeLimit.NONE,
                Assignment.NONE,
                new Responsibility(List.of(), List.of()));
    }

    /** Whether it goes on for good (长期坚持), by its mode or besides its date. */
    public boolean isContinuing() {
        return continuing || mode.is(ModeKind.CONTINUING);
    }

    /** The last day counted as in time; empty when none is named. */
    public Optional<LocalDate> deadline() {
        return limit.day();
    }

    /** The same with other 措施. */
    public Measure withActions(String other) {
        return new Measure(mode, continuing, goal, Optional.of(other), limit, assignment, responsibility);
    }

    /** The same with another 时限. */
    public Measure withDeadline(LocalDate other) {
        return new Measure(mode, continuing, goal, actions, TimeLimit.of(other), assignment, responsibility);
    }

    /** The same for other units. */
    public Measure withAssignment(Assignment other) {
        return new Measure(mode, continuing, goal, actions, limit, other, responsibility);
    }
}
