package taizhang.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Impact;
import taizhang.model.ProblemStatus;
import taizhang.model.Truth;

/**
 * One problem being counted: the only place that judges for what a problem counts. It is filled while a contribution is made
 * and never leaves the package.
 *
 * @param amounts figures that go with its 登记
 * @param closings figures that go with a 审定, each with its day
 */
record Counting(Map<Counted, BigDecimal> amounts, List<Contribution.Closing> closings) {
    static Contribution of(Standing standing, PeriodSteps period, CountingRules rules, boolean still) {
        Counting made = new Counting(new LinkedHashMap<>(), new ArrayList<>());
        made.stock(standing, rules.nearDays(), still);
        made.impact(standing.state().facts().impact());
        rules.own()
                .forEach(figure -> made.sum(figure, figure.in(standing.state().facts())));
        made.acts(standing);
        made.flows(standing, period);
        return new Contribution(made.amounts, made.closings, period.wasOpen());
    }

    private void stock(Standing standing, int nearDays, boolean still) {
        ProblemState state = standing.state();
        add(Indicator.REGISTERED, 1);
        status(state.status());
        count(Indicator.OVERDUE, standing.isOverdue());
        count(Indicator.NEAR_DUE, state.isNearDueOn(standing.day(), nearDays));
        count(Indicator.UNDECIDED, state.isUndecided());
        count(Indicator.STANDING_STILL, still);
        count(Indicator.EXTENDED, state.limits().isExtended());
        count(Indicator.RECURRED, state.round() > 1);
        state.closedOn().ifPresent(day -> {
            closings.add(new Contribution.Closing(Indicator.CLOSURES, day));
            boolean late = standing.overdueDays() > 0;
            closings.add(new Contribution.Closing(late ? Indicator.CLOSED_LATE : Indicator.CLOSED_IN_TIME, day));
        });
    }

    private void status(ProblemStatus status) {
        add(Indicator.of(status), 1);
        count(Indicator.OPEN, status.isOpen());
        count(Indicator.DUE, status.isDue());
        count(Indicator.RECTIFIED, status.isRectified());
    }

    private void impact(Impact impact) {
        add(Indicator.HOUSEHOLDS, impact.households());
        add(Indicator.PERSONS, impact.persons());
        sum(Indicator.MONEY, impact.money());
        sum(Indicator.UNRECOVERED, impact.money());
    }

    private void sum(Counted figure, BigDecimal amount) {
        amounts.merge(figure, amount, BigDecimal::add);
    }

    private void acts(Standing standing) {
        for (Step step : standing.life().stepsUpTo(standing.day())) {
            if (step.act() instanceof Act.Accountability act) {
                add(Indicator.PERSONS_HELD, act.persons());
            } else if (step.act() instanceof Act.Rulemaking) {
                add(Indicator.REGULATIONS, 1);
            } else if (step.act() instanceof Act.Recovery act) {
                sum(Indicator.RECOVERED, act.amount());
                sum(Indicator.UNRECOVERED, act.amount().negate());
            }
        }
    }

    private void flows(Standing standing, PeriodSteps period) {
        count(Indicator.NEW, period.before().isEmpty());
        count(
                Indicator.NEW_RECTIFIED,
                standing.state().completedOn().filter(period::isNew).isPresent());
        period.steps().forEach(step -> flow(step, period.dayOf(step)));
    }

    private void flow(Step step, LocalDate day) {
        switch (step.act()) {
            case Act.Opening act -> {
                count(Indicator.NEW_UNFOUNDED, act.status() == ProblemStatus.UNFOUNDED);
                count(Indicator.NEW_TRANSFERRED, act.status() == ProblemStatus.TRANSFERRED);
                if (act.status() == ProblemStatus.CLOSED) {
                    closings.add(new Contribution.Closing(Indicator.NEW_CLOSURES, day));
                }
            }
            case Act.Verification act -> {
                count(Indicator.NEW_UNFOUNDED, act.conclusion() == Truth.UNTRUE);
                count(
                        Indicator.REINSTATED,
                        act.conclusion() != Truth.UNTRUE && step.before().status() == ProblemStatus.UNFOUNDED);
            }
            case Act.ClosingAct ignored -> {
                if (step.closes()) {
                    closings.add(new Contribution.Closing(Indicator.NEW_CLOSURES, day));
                }
            }
            case Act.Transfer ignored -> add(Indicator.NEW_TRANSFERRED, 1);
            case Act.Recurrence ignored -> add(Indicator.NEW_RECURRED, 1);
            case Act.SentBack ignored -> add(Indicator.RETURNED, 1);
            case Act.Accountability act -> add(Indicator.NEW_PERSONS_HELD, act.persons());
            case Act.Recovery act -> sum(Indicator.NEW_RECOVERED, act.amount());
            case Act.Rulemaking ignored -> add(Indicator.NEW_REGULATIONS, 1);
            case Act.Reassignment ignored -> {}
            case Act.ExtensionRequest ignored -> {}
            case Act.ExtensionApproval ignored -> {}
            case Act.ExtensionRefusal ignored -> {}
            case Act.Completion ignored -> {}
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
