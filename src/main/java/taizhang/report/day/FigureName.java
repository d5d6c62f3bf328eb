package taizhang.report.day;

import java.util.Arrays;
import java.util.List;
import taizhang.statistics.Indicator;

/**
 * The name of a figure, as templates and column settings write it.
 *
 * @param label e.g. 累计发现
 * @param meaning what it counts
 */
public record FigureName(String label, String meaning) {
    /** The names of all figures, in the order they are described. */
    public static List<FigureName> all() {
        return Arrays.stream(Indicator.values())
                .map(indicator -> new FigureName(indicator.label(), indicator.meaning()))
                .toList();
    }
}
