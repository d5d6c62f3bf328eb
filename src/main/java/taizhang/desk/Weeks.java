package taizhang.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import taizhang.edit.PeriodPlan;
import taizhang.model.Campaign;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.PeriodLength;

/**
 * Plans the period to be opened next (开周).
 *
 * @param ledger the ledger as it stands
 */
public record Weeks(Ledger ledger) {
    /** The latest period if nobody has reported for it yet: it is the one to fill in, not the one to go on from. */
    public Optional<Period> unfilled() {
        return PeriodPlan.latest(ledger.periods())
                .filter(period -> period.returns().stream()
                        .allMatch(unitReturn -> unitReturn.submission().isEmpty()));
    }

    /**
     * The next period.
     *
     * @param end 截止; as the campaign's rhythm has it when empty
     * @param due 报送截止; likewise
     * @throws WrongRequest it would end before it begins, or the campaign is over
     */
    public PeriodPlan plan(Optional<LocalDate> end, Optional<LocalDate> due) {
        Campaign campaign = ledger.campaign();
        List<Period> periods = ledger.periods();
        LocalDate start = PeriodPlan.nextStart(campaign, periods);
        if (end.filter(start::isAfter).isPresent()) {
            throw new WrongRequest("--end 写了 " + end.get() + "，下一期从 " + start + " 开始，截止不能早于它");
        }
        return PeriodPlan.next(campaign, periods, end, due)
                .orElseThrow(() -> new WrongRequest("专项到 " + campaign.term().last() + " 已经结束；确要再开一期，用 --end 写明截止日期"));
    }

    /** How many days a period has. */
    public static long days(PeriodPlan plan) {
        return ChronoUnit.DAYS.between(plan.term().first(), plan.term().last()) + 1;
    }

    /** Whether periods are weeks and this one is not. */
    public boolean isOdd(PeriodPlan plan) {
        return ledger.campaign().reporting().length() == PeriodLength.WEEK && days(plan) != 7;
    }
}
