package taizhang.model;

/** Result of a verification (核实结论). */
public enum Truth {
    TRUE("属实"),
    MOSTLY_TRUE("基本属实"),
    PARTLY_TRUE("部分属实"),
    UNTRUE("不属实");

    private final String label;

    Truth(String label) {
        this.label = label;
    }

    /** The Chinese word, as written in the ledger and printed. */
    public String label() {
        return label;
    }
}
