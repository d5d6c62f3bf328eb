package taizhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart (图). Every figure it shows is printed beside what shows it.
 *
 * @param kind how its figures are shown
 * @param title what it is about, e.g. 各单位整改率
 * @param heightMm height of the field in which lines are drawn, in millimetres; bars are as high as they need
 * @param categories what stands along its axis, e.g. units or periods, at least one
 * @param series the figures, at least one of them, each with a value for each category
 */
public record Chart(ChartKind kind, String title, double heightMm, List<String> categories, List<ChartSeries> series)
        implements Block {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (categories.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("a chart has categories and series");
        }
        for (ChartSeries one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("a value for each category: " + one.name());
            }
        }
    }

    /** Whether its figures are percentages. */
    public boolean isPercent() {
        return series.stream().flatMap(one -> one.values().stream()).anyMatch(ChartValue::isPercent);
    }

    /** The largest reach of a bar or point; 0 where nothing reaches anywhere. */
    public double largest() {
        double largest = 0;
        for (int i = 0; i < categories.size(); i++) {
            double sum = 0;
            for (ChartSeries one : series) {
                double reach = one.values().get(i).reach();
                sum = kind == ChartKind.STACKED ? sum + reach : Math.max(sum, reach);
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** The figures of some categories in words, for who cannot see it: 甲村：未销号3、已销号5；乙村：…。 */
    public String told(int from, int to) {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            List<String> figures = new ArrayList<>();
            for (ChartSeries one : series) {
                figures.add(one.name() + one.values().get(i).printed());
            }
            parts.add(categories.get(i) + "：" + String.join("、", figures));
        }
        return String.join("；", parts);
    }
}
