package taizhang.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate (率), and the only place where one is rounded: half-up to one decimal of a percent; exactly all is 100% and
 * exactly none 0%, both without decimals; short of all it is never more than 99.9%. A rate above none may thus print
 * 0.0%.
 *
 * @param numerator 分子, not negative
 * @param denominator 分母, not negative
 */
public record Rate(BigDecimal numerator, BigDecimal denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY_ALL = new BigDecimal("99.9");

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
        BigDecimal rounded = numerator.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_UP);
        boolean almost = numerator.compareTo(denominator) < 0 && rounded.compareTo(NEARLY_ALL) > 0;
        return Optional.of(almost ? NEARLY_ALL : rounded);
    }

    /** As printed: 66.7%, or — when there is nothing to divide by. */
    public String printed() {
        return percent().map(value -> value.toPlainString() + "%").orElse("—");
    }
}
