package taizhang.statistics;

/** Why a problem should be pressed by a notice (督办理由), the most pressing first. */
public enum SupervisionCause {
    /** 逾期未改. */
    OVERDUE,
    /** 本轮退回 twice or more. */
    RETURNED_TWICE,
    /** No progress for 无进展期数 periods. */
    STANDING_STILL,
    /** 临期. */
    NEAR_DUE
}
