package taizhang.model;

/** Progress word of a return (进度). */
public enum Pace {
    NOT_STARTED("尚未启动"),
    BEHIND("未达序时进度"),
    ON_PACE("达到序时进度"),
    AHEAD("超过序时进度"),
    COMPLETED("完成整改"),
    CLOSED("销号");

    private final String label;

    Pace(String label) {
        this.label = label;
    }

    /** The Chinese word, as written in the ledger and printed. */
    public String label() {
        return label;
    }
}
