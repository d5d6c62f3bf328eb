package taizhang.document;

import java.util.List;

/**
 * Figures of one kind in a chart (数据系列).
 *
 * @param name what they count, e.g. 未销号
 * @param values one for each category of the chart, in the same order
 */
public record ChartSeries(String name, List<ChartValue> values) {
    public ChartSeries {
        values = List.copyOf(values);
    }
}
