package taizhang.model;

import java.util.Arrays;
import java.util.Optional;

/** Length of a reporting period (周期). */
public enum PeriodLength {
    WEEK("周"),
    HALF_MONTH("半月"),
    MONTH("月");

    private final String label;

    PeriodLength(String label) {
        this.label = label;
    }

    /** The Chinese word, as written in the ledger and printed. */
    public String label() {
        return label;
    }

    /** Reads the Chinese word; empty if it is none of them. */
    public static Optional<PeriodLength> parse(String text) {
        return Arrays.stream(values()).filter(value -> value.label.equals(text)).findFirst();
    }
}
