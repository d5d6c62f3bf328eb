package taizhang.statistics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure, with the only text in which it may be printed.
 *
 * @param slice over which problems
 * @param indicator what is counted
 * @param value exact; for a rate the percent as printed; empty for a rate without anything to divide by
 * @param printed the text on paper
 */
public record Fact(Slice slice, Counted indicator, Optional<BigDecimal> value, String printed) {
    /** A count or an amount of money. */
    static Fact of(Slice slice, Counted indicator, BigDecimal value) {
        return new Fact(slice, indicator, Optional.of(value), indicator.printed(value));
    }

    /** A rate. */
    static Fact of(Slice slice, Counted indicator, Rate rate) {
        return new Fact(slice, indicator, rate.percent(), rate.printed());
    }

    /** E.g. 全镇/累计发现 or 单位:上庄村/整改率. */
    public String name() {
        return nameOf(slice, indicator);
    }

    /** The name of a figure. */
    public static String nameOf(Slice slice, Counted indicator) {
        return slice.label() + "/" + indicator.label();
    }
}
