package taizhang.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate (率), and the only place where one is rounded: half-up to some decimals of a percent, one as a rule; exactly all is
 * 100% and exactly none 0%, both without decimals; short of all it is never more than 99.9%. A rate above none may thus
 * print 0.0%.
 *
 * @param numerator 分子, not negative
 * @param denominator 分母, not negative
 * @param decimals decimals of the percent
 */
public record Rate(BigDecimal numerator, BigDecimal denominator, int decimals) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A rate with one decimal. */
    public Rate(BigDecimal numerator, BigDecimal denominator) {
        this(numerator, denominator, 1);
    }

    /** In percent, as printed; empty when there is nothing to divide by. */
    public Optional<BigDecimal> percent() {
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        if (numerator.compareTo(denominator) == 0) {
            return Optional.of(HUNDRED);
        }
        if (numerator.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal rounded = numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP);
        BigDecimal nearlyAll = HUNDRED.subtract(BigDecimal.ONE.movePointLeft(decimals));
        boolean almost = numerator.compareTo(denominator) < 0 && rounded.compareTo(nearlyAll) > 0;
        return Optional.of(almost ? nearlyAll : rounded);
    }

    /** As printed: 66.7%, or — when there is nothing to divide by. */
    public String printed() {
        return percent().map(value -> value.toPlainString() + "%").orElse("—");
    }
}
