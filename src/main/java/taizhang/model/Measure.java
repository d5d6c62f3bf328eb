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
 * @param deadline 时限, last day counted as in time
 * @param assignment which units
 * @param responsibility which people
 */
public record Measure(
        RectificationMode mode,
        boolean continuing,
        Optional<String> goal,
        Optional<String> actions,
        Optional<LocalDate> deadline,
        Assignment assignment,
        Responsibility responsibility) {
    /** Nothing decided but the mode. */
    public static Measure of(RectificationMode mode) {
        return new Measure(
                mode,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Assignment.NONE,
                new Responsibility(List.of(), List.of()));
    }

    /** The same with other 措施. */
    public Measure withActions(String other) {
        return new Measure(mode, continuing, goal, Optional.of(other), deadline, assignment, responsibility);
    }

    /** The same with another 时限. */
    public Measure withDeadline(LocalDate other) {
        return new Measure(mode, continuing, goal, actions, Optional.of(other), assignment, responsibility);
    }

    /** The same for other units. */
    public Measure withAssignment(Assignment other) {
        return new Measure(mode, continuing, goal, actions, deadline, other, responsibility);
    }
}
