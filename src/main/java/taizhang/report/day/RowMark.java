package taizhang.report.day;

import java.time.LocalDate;
import taizhang.lifecycle.ProblemState;

/** How urgent a problem is on the day, as a workbook colours its line. */
public enum RowMark {
    /** Neither of the others. */
    PLAIN,
    /** 逾期. */
    OVERDUE,
    /** 临期. */
    NEAR,
    /** 完成整改, 待销号 or 销号. */
    DONE;

    static RowMark of(ProblemState state, LocalDate day, int nearDays) {
        return switch (state.status()) {
            case COMPLETED, PENDING_CLOSURE, CLOSED -> DONE;
            case UNVERIFIED, UNFOUNDED, TRANSFERRED, RECTIFYING ->
                state.isOverdueOn(day) ? OVERDUE : state.isNearDueOn(day, nearDays) ? NEAR : PLAIN;
        };
    }
}
