package taizhang.model;

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
}
