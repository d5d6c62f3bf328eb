package taizhang.statistics;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.model.Problem;
import taizhang.model.ProblemStatus;

/**
 * How one problem stands on a day.
 *
 * @param life all its acts
 * @param state its state at the end of the day
 * @param roles which units deal with it
 * @param day the day
 * @param progress its latest progress known on the day
 */
public record Standing(Life life, ProblemState state, Roles roles, LocalDate day, Optional<ReportedProgress> progress) {
    /** The problem. */
    public Problem problem() {
        return life.problem();
    }

    /** 登记 in force on the day. */
    public LocalDate registered() {
        return state.registered();
    }

    /** 当前状态. */
    public ProblemStatus status() {
        return state.status();
    }

    /** 未销号. */
    public boolean isOpen() {
        return status().isOpen();
    }

    /** 逾期天数, frozen at completion. */
    public int overdueDays() {
        return state.overdueDaysOn(day);
    }

    /** 逾期: not completed and past its limit. */
    public boolean isOverdue() {
        return state.isOverdueOn(day);
    }
}
