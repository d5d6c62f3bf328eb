package taizhang.model;

import java.util.Arrays;
import java.util.Optional;

/** What a spot check looks at (抽查对象类型). */
public enum SpotCheckKind {
    ZERO_REPORT("零报告"),
    UNFOUNDED("查否"),
    CLOSED("销号");

    private final String label;

    SpotCheckKind(String label) {
        this.label = label;
    }

    /** The Chinese word, as written in the ledger and printed. */
    public String label() {
        return label;
    }

    /** Reads the Chinese word; empty if it is none of them. */
    public static Optional<SpotCheckKind> parse(String text) {
        return Arrays.stream(values()).filter(value -> value.label.equals(text)).findFirst();
    }
}
