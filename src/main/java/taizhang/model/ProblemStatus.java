package taizhang.model;

/** State of a problem on a day (当前状态); derived from its acts, never written. */
public enum ProblemStatus {
    UNVERIFIED("待核实"),
    UNFOUNDED("查否"),
    RECTIFYING("整改中"),
    COMPLETED("完成整改"),
    PENDING_CLOSURE("待销号"),
    CLOSED("已销号"),
    TRANSFERRED("移交");

    private final String label;

    ProblemStatus(String label) {
        this.label = label;
    }

    /** The Chinese word, as written in the ledger and printed. */
    public String label() {
        return label;
    }

    /** 未销号: it still has to be dealt with. */
    public boolean isOpen() {
        return switch (this) {
            case UNVERIFIED, RECTIFYING, COMPLETED, PENDING_CLOSURE -> true;
            case UNFOUNDED, CLOSED, TRANSFERRED -> false;
        };
    }

    /** 应整改: found true and not handed over, whether it is put right by now or not. */
    public boolean isDue() {
        return switch (this) {
            case RECTIFYING, COMPLETED, PENDING_CLOSURE, CLOSED -> true;
            case UNVERIFIED, UNFOUNDED, TRANSFERRED -> false;
        };
    }

    /** 累计完成整改: put right, whether it is closed by now or not. */
    public boolean isRectified() {
        return isDue() && this != RECTIFYING;
    }

    /** Whether its closing was applied for: 待销号 or 已销号. */
    public boolean isInClosing() {
        return isRectified() && this != COMPLETED;
    }
}
