package taizhang.model;

/** How a problem is rectified (整改方式). */
public enum RectificationMode {
    IMMEDIATE("立行立改"),
    WITHIN_TERM("限期整改"),
    CONTINUING("长期坚持");

    private final String label;

    RectificationMode(String label) {
        this.label = label;
    }

    /** The Chinese word, as written in the ledger and printed. */
    public String label() {
        return label;
    }
}
