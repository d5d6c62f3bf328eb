package taizhang.model;

/** A step of the closing chain (销号程序), in lawful order. */
public enum ClosingStep {
    APPLICATION("申请销号"),
    FIRST_REVIEW("初审"),
    SITE_CHECK("核查"),
    PUBLIC_NOTICE("公示"),
    DECISION("审定");

    private final String label;

    ClosingStep(String label) {
        this.label = label;
    }

    /** The Chinese word, as written in the ledger and printed. */
    public String label() {
        return label;
    }
}
