package taizhang.report.meeting;

import java.math.BigDecimal;
import java.util.Optional;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Trend;
import taizhang.report.day.TrendLine;
import taizhang.statistics.Indicator;

/**
 * A figure of the town with what it was a period ago.
 *
 * @param name what is counted, e.g. 未销号
 * @param now on the day
 * @param before at the end of the period before; empty when there was none
 * @param change 增3, 减2 or 持平, of rates in 个百分点; empty without a period before, a dash where one of them has no value
 */
public record KeyFigure(String name, Figure now, Optional<Figure> before, Optional<Figure> change) {
    private static final String SAME = "持平";

    static KeyFigure of(Indicator indicator, Edition edition, Trend trend) {
        Figure now = edition.town().at(indicator).orElseThrow();
        Optional<TrendLine> line = trend.before();
        Optional<Figure> before = line.flatMap(earlier -> earlier.at(indicator.label()));
        return new KeyFigure(
                indicator.label(),
                now,
                before,
                before.map(old -> new Figure("较" + line.orElseThrow().day() + ":" + now.name(), change(old, now))));
    }

    /** Whether it was the same a period ago. */
    public boolean isSame() {
        return change.map(Figure::value).filter(SAME::equals).isPresent();
    }

    private static String change(Figure before, Figure now) {
        if (!before.isNumber() || !now.isNumber()) {
            return "—";
        }
        BigDecimal difference = valueOf(now).subtract(valueOf(before)).stripTrailingZeros();
        if (difference.signum() == 0) {
            return SAME;
        }
        return (difference.signum() > 0 ? "增" : "减")
                + difference.abs().toPlainString()
                + (now.isPercent() ? "个百分点" : "");
    }

    private static BigDecimal valueOf(Figure figure) {
        return new BigDecimal(
                figure.isPercent() ? figure.value().substring(0, figure.value().length() - 1) : figure.value());
    }
}
