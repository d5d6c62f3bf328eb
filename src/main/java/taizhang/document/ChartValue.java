package taizhang.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of a chart.
 *
 * @param printed as it is printed, e.g. 12, 1,204, 85.7%; a dash for what cannot be reckoned
 */
public record ChartValue(String printed) {
    /** How large it is; empty for a dash. */
    public Optional<BigDecimal> amount() {
        String plain = printed.replace(",", "").replace("%", "");
        return plain.matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** How far it reaches from the base line: nothing for a dash, and for what is below zero. */
    public double reach() {
        return amount().map(amount -> Math.max(0, amount.doubleValue())).orElse(0.0);
    }

    /** Whether it is a percentage. */
    public boolean isPercent() {
        return printed.endsWith("%");
    }
}
