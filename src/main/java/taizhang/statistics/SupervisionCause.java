package taizhang.statistics;

/** Why a problem should be pressed by a notice (督办理由), the most pressing first. */
public enum SupervisionCause {
    /** 逾期未改. */
    OVERDUE("逾期"),
    /** 本轮退回 twice or more. */
    RETURNED_TWICE("两次退回"),
    /** No progress for 无进展期数 periods. */
    STANDING_STILL("无进展"),
    /** 临期. */
    NEAR_DUE("临期");

    private final String label;

    SupervisionCause(String label) {
        this.label = label;
    }

    /** The Chinese word, as printed. */
    public String label() {
        return label;
    }
}
