package taizhang.model;

import java.time.LocalDate;
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
        Responsibility responsibility) {}
