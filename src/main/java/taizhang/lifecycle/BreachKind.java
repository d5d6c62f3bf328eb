package taizhang.lifecycle;

/** How an act can break the order of a problem's life. */
public enum BreachKind {
    /** The state of the problem does not allow this act; detail: the state's Chinese word. */
    STATE_FORBIDS,
    /** 核实 again with the same conclusion; detail: date of the first in ISO form. */
    VERIFIED_AGAIN,
    /** 核实 with 不属实 of a problem that was closed before; detail: 第N轮. */
    UNFOUNDED_AFTER_CLOSING,
    /** The last step spoke against closing, so only 退回 may follow; detail: that step's Chinese word. */
    RETURN_EXPECTED,
    /** A step that 销号程序 asks for is missing before this one; detail: the missing steps joined by 、. */
    STEP_MISSING,
    /** This step, or a later one, was already taken in this round; detail: the latest step's Chinese word. */
    STEP_REPEATED,
    /** 审定 before the last day of 公示; detail: that day in ISO form. */
    NOTICE_NOT_OVER,
    /** 批准延期 or 不批准延期 without an application that waits for an answer; detail empty. */
    NO_EXTENSION_PENDING,
    /** 申请延期 while another one waits for an answer; detail: date of that one in ISO form. */
    EXTENSION_PENDING,
    /** 申请延期 of a problem that has no limit; detail empty. */
    NO_LIMIT_TO_EXTEND,
    /** 申请延期 after the limit in force: lawful to record, but the limit does not move; detail: the limit in ISO form. */
    EXTENSION_TOO_LATE,
    /** 批准延期 after 完成整改: the limit does not move any more; detail: date of the completion in ISO form. */
    EXTENSION_AFTER_COMPLETION,
    /** 延至 is not after the limit in force; detail: the limit in ISO form. */
    EXTENSION_NOT_LATER,
    /** 改派 to the unit that already has it; detail: the unit. */
    REASSIGNED_TO_ITSELF
}
