package taizhang.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Impact;
import taizhang.model.ProblemStatus;
import taizhang.model.Truth;

/**
 * What one problem adds to the figures of the slices it lies in.
 *
 * @param amounts figures that go with its 登记
 * @param closings figures that go with a 审定, each with its day
 */
record Contribution(Map<Indicator, BigDecimal> amounts, List<Closing> closings) {
    /** A closing by day, for its stage. */
    record Closing(Indicator indicator, LocalDate day) {}

    static Contribution of(Standing standing, PeriodSteps period, int nearDays, boolean still) {
        Contribution made = new Contribution(new EnumMap<>(Indicator.class), new ArrayList<>());
        made.stock(standing, nearDays, still);
        made.impact(standing.state().facts().impact());
        made.acts(standing);
        made.flows(standing, period);
        return made;
    }

    private void stock(Standing standing, int nearDays, boolean still) {
        ProblemState state = standing.state();
        add(Indicator.REGISTERED, 1);
        status(state.status());
        count(Indicator.OVERDUE, standing.isOverdue());
        count(Indicator.NEAR_DUE, state.isNearDueOn(standing.day(), nearDays));
        count(Indicator.STANDING_STILL, still);
        count(Indicator.EXTENDED, state.limits().isExtended());
        count(Indicator.RECURRED, state.round() > 1);
        state.closedOn().ifPresent(day -> {
            closings.add(new Closing(Indicator.CLOSURES, day));
            boolean late = standing.overdueDays() > 0;
            closings.add(new Closing(late ? Indicator.CLOSED_LATE : Indicator.CLOSED_IN_TIME, day));
        });
    }

    private void status(ProblemStatus status) {
        List<Indicator> counted = switch (status) {
            case UNVERIFIED -> List.of(Indicator.UNVERIFIED, Indicator.OPEN);
            case UNFOUNDED -> List.of(Indicator.UNFOUNDED);
            case TRANSFERRED -> List.of(Indicator.TRANSFERRED);
            case RECTIFYING -> List.of(Indicator.DUE, Indicator.RECTIFYING, Indicator.OPEN);
            case COMPLETED -> List.of(Indicator.DUE, Indicator.COMPLETED, Indicator.RECTIFIED, Indicator.OPEN);
            case PENDING_CLOSURE ->
                List.of(Indicator.DUE, Indicator.PENDING_CLOSURE, Indicator.RECTIFIED, Indicator.OPEN);
            case CLOSED -> List.of(Indicator.DUE, Indicator.CLOSED, Indicator.RECTIFIED);
        };
        counted.forEach(indicator -> add(indicator, 1));
    }

    private void impact(Impact impact) {
        add(Indicator.HOUSEHOLDS, impact.households());
        add(Indicator.PERSONS, impact.persons());
        amounts.merge(Indicator.MONEY, impact.money(), BigDecimal::add);
    }

    private void acts(Standing standing) {
        for (Step step : standing.life().stepsUpTo(standing.day())) {
            if (step.act() instanceof Act.Accountability act) {
                add(Indicator.PERSONS_HELD, act.persons());
            } else if (step.act() instanceof Act.Rulemaking) {
                add(Indicator.REGULATIONS, 1);
            }
        }
    }

    private void flows(Standing standing, PeriodSteps period) {
        count(Indicator.NEW, period.before().isEmpty());
        count(
                Indicator.NEW_RECTIFIED,
                standing.state().handling().completion().filter(period::holds).isPresent());
        period.steps().forEach(step -> flow(step, period.dayOf(step)));
    }

    private void flow(Step step, LocalDate day) {
        switch (step.act()) {
            case Act.Verification act -> {
                count(Indicator.NEW_UNFOUNDED, act.conclusion() == Truth.UNTRUE);
                count(
                        Indicator.REINSTATED,
                        act.conclusion() != Truth.UNTRUE && step.before().status() == ProblemStatus.UNFOUNDED);
            }
            case Act.Decision act -> {
                if (act.agreed()) {
                    closings.add(new Closing(Indicator.NEW_CLOSURES, day));
                }
            }
            case Act.Transfer ignored -> add(Indicator.NEW_TRANSFERRED, 1);
            case Act.Recurrence ignored -> add(Indicator.NEW_RECURRED, 1);
            case Act.Return ignored -> add(Indicator.RETURNED, 1);
            case Act.Accountability act -> add(Indicator.NEW_PERSONS_HELD, act.persons());
            case Act.Rulemaking ignored -> add(Indicator.NEW_REGULATIONS, 1);
            case Act.Reassignment ignored -> {}
            case Act.ExtensionRequest ignored -> {}
            case Act.ExtensionApproval ignored -> {}
            case Act.ExtensionRefusal ignored -> {}
            case Act.Completion ignored -> {}
            case Act.ClosingAct ignored -> {}
            case Act.Supervision ignored -> {}
            case Act.Correction ignored -> {}
        }
    }

    private void count(Indicator indicator, boolean holds) {
        if (holds) {
            add(indicator, 1);
        }
    }

    private void add(Indicator indicator, int amount) {
        amounts.merge(indicator, BigDecimal.valueOf(amount), BigDecimal::add);
    }
}
