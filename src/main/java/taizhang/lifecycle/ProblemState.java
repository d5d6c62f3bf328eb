package taizhang.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import taizhang.model.Act;
import taizhang.model.Facts;
import taizhang.model.Measure;
import taizhang.model.ModeKind;
import taizhang.model.ProblemStatus;
import taizhang.model.RectificationMode;
import taizhang.model.UnitId;

/**
 * How a problem stands after some of its acts.
 *
 * @param status 当前状态
 * @param round 轮次, from 1; a 反弹 opens the next
 * @param home 归属单位 in force (改派 moves it)
 * @param registered 登记 in force (a 更正 may move it)
 * @param facts facts in force: corrected, reassigned, and with the measures of the present round
 * @param limits 整改时限 of the present round
 * @param handling acts in force
 */
public record ProblemState(
        ProblemStatus status,
        int round,
        UnitId home,
        LocalDate registered,
        Facts facts,
        Limits limits,
        Handling handling) {

    /** Day of the completion in force; of what was completed before the books were opened, as the 期初 says. */
    public Optional<LocalDate> completedOn() {
        return handling.completion()
                .map(Act::date)
                .or(() -> handling.opening()
                        .filter(opening -> status.isRectified())
                        .flatMap(opening -> opening.completed().or(opening::closed)));
    }

    /** Day of the step that closed it (销号日期), or that the 期初 says; a 期初 that says none: its own. */
    public Optional<LocalDate> closedOn() {
        return status == ProblemStatus.CLOSED
                ? handling.closed()
                        .map(Act::date)
                        .or(() -> handling.opening()
                                .map(opening -> opening.closed().orElse(opening.date())))
                : Optional.empty();
    }

    /** Whether it was closed before the books were opened (期初), so that nobody decided here. */
    public boolean isClosedByOpening() {
        return status == ProblemStatus.CLOSED && handling.closed().isEmpty();
    }

    /** 整改方式 in force; 限期整改 where none is written. */
    public RectificationMode mode() {
        return facts.measure().map(Measure::mode).orElse(RectificationMode.usual(ModeKind.WITHIN_TERM));
    }

    /**
     * 逾期天数 on a day: days from the limit in force to the completion in force, else to the day; frozen at completion,
     * never negative, 0 while unverified, unfounded or transferred or without a limit, and where a 期初 does not say when
     * it was completed.
     */
    public int overdueDaysOn(LocalDate day) {
        return limits.current()
                .filter(limit -> status.isDue())
                .filter(limit -> !status.isRectified() || completedOn().isPresent())
                .map(limit -> ChronoUnit.DAYS.between(limit, completedOn().orElse(day)))
                .map(days -> (int) Math.max(0, days))
                .orElse(0);
    }

    /** 逾期: not completed and past its limit. */
    public boolean isOverdueOn(LocalDate day) {
        return status == ProblemStatus.RECTIFYING && overdueDaysOn(day) > 0;
    }

    /** 临期: not completed, and the limit falls on the day or within the given number of days after it. */
    public boolean isNearDueOn(LocalDate day, int nearDays) {
        return status == ProblemStatus.RECTIFYING
                && limits.current()
                        .map(limit -> ChronoUnit.DAYS.between(day, limit))
                        .filter(days -> days >= 0 && days <= nearDays)
                        .isPresent();
    }

    /** 时限待定: not completed, and no limit is set yet, for a reason that is written. */
    public boolean isUndecided() {
        return status == ProblemStatus.RECTIFYING
                && limits.current().isEmpty()
                && facts.measure()
                        .flatMap(measure -> measure.limit().undecided())
                        .isPresent();
    }

    /** By how many days its verification is late, when it is allowed so many days after 登记; 0 when it is not 待核实. */
    public int daysVerifiedLateOn(LocalDate day, int verifyDays) {
        return status == ProblemStatus.UNVERIFIED
                ? (int) Math.max(0, ChronoUnit.DAYS.between(registered, day) - verifyDays)
                : 0;
    }

    ProblemState withStatus(ProblemStatus next) {
        return new ProblemState(next, round, home, registered, facts, limits, handling);
    }

    ProblemState withLimits(Limits next) {
        return new ProblemState(status, round, home, registered, facts, next, handling);
    }

    ProblemState withHandling(Handling next) {
        return new ProblemState(status, round, home, registered, facts, limits, next);
    }

    ProblemState withFacts(Facts next) {
        return new ProblemState(status, round, home, registered, next, limits, handling);
    }

    ProblemState withRegistered(LocalDate next) {
        return new ProblemState(status, round, home, next, facts, limits, handling);
    }

    ProblemState withHome(UnitId next) {
        return new ProblemState(status, round, next, registered, facts, limits, handling);
    }

    ProblemState withNextRound() {
        return new ProblemState(status, round + 1, home, registered, facts, limits, handling);
    }
}
