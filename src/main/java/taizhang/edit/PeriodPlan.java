package taizhang.edit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.Campaign;
import taizhang.model.DueRule;
import taizhang.model.Period;
import taizhang.model.PeriodLength;
import taizhang.model.Term;

/**
 * The next period (下一期), by the calendar of the campaign:
 *
 * <ol>
 *   <li>it begins on the day after the latest 截止, the first one with the campaign, and its 期号 is the next;
 *   <li>a week ends on the weekday on which most weeks ended so far, the first on the day after 报送截止; half a month on
 *       the 15th or the last of the month, a third of one on the 10th, the 20th or the last, a month or quarter on its last, a
 *       day on itself;
 *   <li>a week whose last day is no working day ends on its last working day; if fewer than {@value #LEAST} days are left
 *       then, it goes on to the end of the next week;
 *   <li>it does not go beyond the end of the campaign;
 *   <li>报送截止 is the last such weekday or day of the month in it, or the last working day before that when it is a holiday;
 *       when it is counted from the end of the period, the first working day from then on.
 * </ol>
 *
 * @param number 期号
 * @param term 起 and 截止
 * @param due 报送截止
 */
public record PeriodPlan(int number, Term term, LocalDate due) {
    /** Days that a period must have to be one. */
    static final int LEAST = 4;

    /** The first day of the next period. */
    public static LocalDate nextStart(Campaign campaign, List<Period> periods) {
        return latest(periods)
                .map(period -> period.end().plusDays(1))
                .orElse(campaign.term().first());
    }

    /** The latest of some periods. */
    public static Optional<Period> latest(List<Period> periods) {
        return periods.stream().max(Comparator.comparing(Period::end));
    }

    /**
     * The period after the latest one.
     *
     * @param end 截止 as the office wants it, not before {@link #nextStart}
     * @param due 报送截止 as the office wants it
     * @return empty if the campaign is over and no 截止 was asked for
     */
    public static Optional<PeriodPlan> next(
            Campaign campaign, List<Period> periods, Optional<LocalDate> end, Optional<LocalDate> due) {
        LocalDate start = nextStart(campaign, periods);
        if (end.isEmpty() && start.isAfter(campaign.term().last())) {
            return Optional.empty();
        }
        Term term = new Term(start, end.orElseGet(() -> endOf(campaign, periods, start)));
        int number = latest(periods).map(period -> period.number() + 1).orElse(1);
        return Optional.of(new PeriodPlan(number, term, due.orElseGet(() -> dueIn(campaign, term))));
    }

    private static LocalDate endOf(Campaign campaign, List<Period> periods, LocalDate start) {
        PeriodLength length = campaign.reporting().length();
        LocalDate regular = regularEnd(
                length, weekdayOf(campaign, periods), length == PeriodLength.DAY ? start : start.plusDays(LEAST - 1));
        LocalDate end = length == PeriodLength.WEEK ? cutShort(campaign, new Term(start, regular)) : regular;
        return end.isAfter(campaign.term().last()) ? campaign.term().last() : end;
    }

    private static LocalDate regularEnd(PeriodLength length, DayOfWeek weekday, LocalDate earliest) {
        LocalDate lastOfMonth = YearMonth.from(earliest).atEndOfMonth();
        return switch (length) {
            case WEEK -> earliest.with(TemporalAdjusters.nextOrSame(weekday));
            case HALF_MONTH -> earliest.getDayOfMonth() <= 15 ? earliest.withDayOfMonth(15) : lastOfMonth;
            case DAY -> earliest;
            case TEN_DAYS ->
                earliest.getDayOfMonth() <= 10
                        ? earliest.withDayOfMonth(10)
                        : earliest.getDayOfMonth() <= 20 ? earliest.withDayOfMonth(20) : lastOfMonth;
            case MONTH -> lastOfMonth;
            case QUARTER ->
                YearMonth.from(earliest)
                        .plusMonths((12 - earliest.getMonthValue()) % 3)
                        .atEndOfMonth();
        };
    }

    private static LocalDate cutShort(Campaign campaign, Term week) {
        Optional<LocalDate> worked = new WorkingDays(campaign.calendar()).lastIn(week);
        return worked.filter(day -> !day.isBefore(week.first().plusDays(LEAST - 1)))
                .orElseGet(() ->
                        cutShort(campaign, new Term(week.first(), week.last().plusDays(7))));
    }

    private static DayOfWeek weekdayOf(Campaign campaign, List<Period> periods) {
        Map<DayOfWeek, Integer> counts = new EnumMap<>(DayOfWeek.class);
        periods.forEach(period -> counts.merge(period.end().getDayOfWeek(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> campaign.reporting()
                        .due()
                        .filter(DueRule.Weekday.class::isInstance)
                        .map(rule -> ((DueRule.Weekday) rule).day().plus(1)))
                .orElse(DayOfWeek.FRIDAY);
    }

    private static LocalDate dueIn(Campaign campaign, Term term) {
        WorkingDays working = new WorkingDays(campaign.calendar());
        if (campaign.reporting().due().orElse(null) instanceof DueRule.AfterEnd after) {
            LocalDate day = term.last().plusDays(after.days());
            return after.worked() ? working.nth(after.days(), term.last()) : working.onOrAfter(day);
        }
        LocalDate day = campaign.reporting()
                .due()
                .map(rule -> dayOf(rule, term))
                .filter(term::contains)
                .orElse(term.last());
        return working.lastIn(new Term(term.first(), day)).orElse(day);
    }

    private static LocalDate dayOf(DueRule rule, Term term) {
        return switch (rule) {
            case DueRule.Weekday weekday -> term.last().with(TemporalAdjusters.previousOrSame(weekday.day()));
            case DueRule.DayOfMonth of ->
                term.last().withDayOfMonth(Math.min(of.day(), term.last().lengthOfMonth()));
            case DueRule.AfterEnd after -> term.last().plusDays(after.days());
        };
    }
}
