package taizhang.layout.chart;

import taizhang.document.Chart;

/**
 * How long figures are drawn.
 *
 * @param full the figure that takes the whole length, above 0
 * @param length that length, in points
 */
record Scale(double full, double length) {
    /** First figures of round ones. */
    private static final int[] ROUND = {1, 2, 3, 4, 5, 6, 8};

    /** Percentages by the hundred, counts by the largest of them. */
    static Scale ofBars(Chart chart, double length) {
        double largest = Math.max(chart.largest(), chart.isPercent() ? 100 : 0);
        return new Scale(largest > 0 ? largest : 1, length);
    }

    /** The same up to a round figure, for an axis that is labelled. */
    static Scale ofAxis(Chart chart, double length) {
        if (chart.isPercent()) {
            return ofBars(chart, length);
        }
        double largest = Math.max(1, chart.largest());
        double power = Math.pow(10, Math.floor(Math.log10(largest)));
        for (int round : ROUND) {
            if (largest <= round * power) {
                return new Scale(round * power, length);
            }
        }
        return new Scale(10 * power, length);
    }

    double of(double figure) {
        return figure / full * length;
    }
}
