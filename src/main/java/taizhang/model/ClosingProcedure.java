package taizhang.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which steps a closing needs (销号程序), by mode of rectification.
 *
 * @param steps the steps of each mode, in lawful order; a mode that is not named needs all but 公示
 */
public record ClosingProcedure(Map<RectificationMode, List<ClosingStep>> steps) {
    public ClosingProcedure {
        Map<RectificationMode, List<ClosingStep>> copy = new EnumMap<>(RectificationMode.class);
        steps.forEach(
                (mode, list) -> copy.put(mode, list.stream().sorted().distinct().toList()));
        steps = java.util.Collections.unmodifiableMap(copy);
    }

    /** The steps needed for a mode. */
    public List<ClosingStep> of(RectificationMode mode) {
        return steps.getOrDefault(
                mode,
                List.of(
                        ClosingStep.APPLICATION,
                        ClosingStep.FIRST_REVIEW,
                        ClosingStep.SITE_CHECK,
                        ClosingStep.DECISION));
    }
}
