package taizhang.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Period;
import taizhang.model.PeriodLength;
import taizhang.model.Term;

/**
 * The periods cover the days once:
 *
 * <ol>
 *   <li>each begins on the day after the 截止 of the one before it, without gap or overlap;
 *   <li>期号 is unique and rises with the dates, by one (warning) where no day is missing between;
 *   <li>the file is named after its 截止;
 *   <li>it begins no more than a month before the campaign and ends no more than a month after it;
 *   <li>报送截止 lies in the period or within seven days after it, twenty where a period is longer than a week, 编发 not before 截止.
 * </ol>
 */
final class PeriodsTile implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Term campaign = books.ledger().campaign().term();
        int grace = graceFor(books.ledger().campaign().reporting().length());
        List<Period> near = new ArrayList<>();
        for (Period period : books.ledger().periods()) {
            header(period, grace, findings);
            if (isNear(campaign, period)) {
                near.add(period);
            } else {
                campaign(campaign, period, findings);
            }
        }
        for (int i = 1; i < near.size(); i++) {
            tiles(books, near.get(i - 1), near.get(i), findings);
        }
        numbers(near, findings);
    }

    /** How many days after a period its returns may be due: the third working day after a long holiday is far off. */
    private static int graceFor(PeriodLength length) {
        return switch (length) {
            case DAY, WEEK -> 7;
            case TEN_DAYS, HALF_MONTH, MONTH, QUARTER -> 20;
        };
    }

    /** Where a number falls, it is the one that fits neither side that is wrong. */
    private static void numbers(List<Period> periods, Diagnostics findings) {
        Map<Integer, SourceSpan> seen = new HashMap<>();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            SourceSpan place = period.origin().at("期号");
            SourceSpan first = seen.putIfAbsent(period.number(), place);
            if (first != null) {
                findings.add(RuleCode.DUPLICATE_PERIOD_NUMBER
                        .at(place, period.number(), first.place())
                        .relatedTo(first));
            } else if (i > 0 && periods.get(i - 1).number() > period.number()) {
                boolean earlierIsWrong = i > 1 && periods.get(i - 2).number() < period.number();
                Period wrong = periods.get(earlierIsWrong ? i - 1 : i);
                int expected = periods.get(earlierIsWrong ? i - 2 : i - 1).number() + 1;
                findings.report(RuleCode.PERIOD_NUMBER_FALLS, wrong.origin().at("期号"), wrong.number(), expected);
            }
        }
    }

    private static void campaign(Term campaign, Period period, Diagnostics findings) {
        boolean early = period.term().first().isBefore(campaign.first());
        findings.report(
                RuleCode.PERIOD_OUTSIDE_CAMPAIGN,
                period.origin().at(early ? "起" : "截止"),
                period.term().first(),
                period.end(),
                campaign.first(),
                campaign.last());
    }

    /** Whether a period belongs to the campaign, give or take a month. */
    static boolean isNear(Term campaign, Period period) {
        return !period.term().first().isBefore(campaign.first().minusMonths(1))
                && !period.end().isAfter(campaign.last().plusMonths(1));
    }

    private static void tiles(LedgerView books, Period before, Period period, Diagnostics findings) {
        if (books.unread().mayHoldPeriod(before.end(), period.end())) {
            return;
        }
        LocalDate expected = before.end().plusDays(1);
        if (period.term().first().isAfter(expected)) {
            findings.report(
                    RuleCode.PERIOD_GAP, period.origin().at("起"), period.term().first(), before.end(), expected);
        } else if (period.term().first().isBefore(expected)) {
            findings.report(
                    RuleCode.PERIOD_OVERLAP,
                    period.origin().at("起"),
                    period.term().first(),
                    before.end(),
                    expected);
        } else if (period.number() > before.number() + 1) {
            findings.report(
                    FurtherRuleCode.PERIOD_NUMBER_JUMPS,
                    period.origin().at("期号"),
                    period.number(),
                    before.number(),
                    before.number() + 1);
        }
    }

    private static void header(Period period, int grace, Diagnostics findings) {
        String file = period.origin().span().file();
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
        if (!name.equals(period.end().toString())) {
            findings.report(RuleCode.PERIOD_FILE_NAME, period.origin().at("截止"), name, period.end());
        }
        if (period.due().isBefore(period.term().first())
                || period.due().isAfter(period.end().plusDays(grace))) {
            findings.report(
                    RuleCode.PERIOD_DUE_OUTSIDE,
                    period.origin().at("报送截止"),
                    period.due(),
                    period.term().first(),
                    period.end(),
                    grace);
        }
        period.issued()
                .filter(day -> day.isBefore(period.end()))
                .ifPresent(day -> findings.report(
                        RuleCode.ISSUED_BEFORE_END, period.origin().at("编发"), day, period.end()));
    }
}
