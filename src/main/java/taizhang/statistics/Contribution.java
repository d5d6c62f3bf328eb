package taizhang.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one problem adds to the figures over the problems among which it is.
 *
 * @param amounts figures that go with its 登记
 * @param closings figures that go with a 审定, each with its day
 * @param openBefore whether it was 未销号 on the eve of 本期
 */
public record Contribution(Map<Counted, BigDecimal> amounts, List<Closing> closings, boolean openBefore) {
    public Contribution {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        closings = List.copyOf(closings);
    }

    /**
     * A closing by day, for its stage.
     *
     * @param indicator where it counts
     * @param day its 审定
     */
    public record Closing(Counted indicator, LocalDate day) {}

    /** What it adds to a figure over problems. */
    public BigDecimal amountOf(Counted indicator) {
        Map<Counted, BigDecimal> sums = new LinkedHashMap<>();
        addWholeTo(sums);
        return sums.getOrDefault(indicator, BigDecimal.ZERO);
    }

    /** Adds what it is by the day to figures that take a problem whole, whatever the stage of its closings. */
    void addTo(Map<Counted, BigDecimal> sums) {
        amounts.forEach((indicator, amount) -> sums.merge(indicator, amount, BigDecimal::add));
        closings.forEach(closing -> sums.merge(closing.indicator(), BigDecimal.ONE, BigDecimal::add));
    }

    /** The same, with what it was on the eve: for problems picked by hand, which do not move. */
    void addWholeTo(Map<Counted, BigDecimal> sums) {
        addTo(sums);
        if (openBefore) {
            sums.merge(Indicator.OPEN_BEFORE, BigDecimal.ONE, BigDecimal::add);
        }
    }
}
