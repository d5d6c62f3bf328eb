package taizhang.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Period;
import taizhang.model.Term;

/**
 * The periods cover the days once:
 *
 * <ol>
 *   <li>each begins on the day after the 截止 of the one before it, without gap or overlap;
 *   <li>期号 is unique and rises with the dates;
 *   <li>the file is named after its 截止;
 *   <li>it begins no more than a month before the campaign and ends no more than a month after it;
 *   <li>报送截止 lies in the period or within seven days after it, 编发 not before 截止.
 * </ol>
 */
final class PeriodsTile implements Rule {
    @Override
    public void check(Books books, Diagnostics findings) {
        List<Period> periods = books.ledger().periods();
        Map<Integer, SourceSpan> numbers = new HashMap<>();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            SourceSpan first =
                    numbers.putIfAbsent(period.number(), period.origin().at("期号"));
            if (first != null) {
                findings.add(RuleCode.DUPLICATE_PERIOD_NUMBER
                        .at(period.origin().at("期号"), period.number(), first.place())
                        .relatedTo(first));
            } else if (i > 0 && periods.get(i - 1).number() > period.number()) {
                findings.report(
                        RuleCode.PERIOD_NUMBER_FALLS,
                        period.origin().at("期号"),
                        period.number(),
                        periods.get(i - 1).number() + 1);
            }
            if (i > 0) {
                tiles(books, periods.get(i - 1), period, findings);
            }
            campaign(books.ledger().campaign().term(), period, findings);
            header(period, findings);
        }
    }

    private static void campaign(Term campaign, Period period, Diagnostics findings) {
        if (!isNear(campaign, period)) {
            boolean early = period.term().first().isBefore(campaign.first());
            findings.report(
                    RuleCode.PERIOD_OUTSIDE_CAMPAIGN,
                    period.origin().at(early ? "起" : "截止"),
                    period.term().first(),
                    period.end(),
                    campaign.first(),
                    campaign.last());
        }
    }

    /** Whether a period belongs to the campaign, give or take a month. */
    static boolean isNear(Term campaign, Period period) {
        return !period.term().first().isBefore(campaign.first().minusMonths(1))
                && !period.end().isAfter(campaign.last().plusMonths(1));
    }

    private static void tiles(Books books, Period before, Period period, Diagnostics findings) {
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
        }
    }

    private static void header(Period period, Diagnostics findings) {
        String file = period.origin().span().file();
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
        if (!name.equals(period.end().toString())) {
            findings.report(RuleCode.PERIOD_FILE_NAME, period.origin().at("截止"), name, period.end());
        }
        if (period.due().isBefore(period.term().first())
                || period.due().isAfter(period.end().plusDays(7))) {
            findings.report(
                    RuleCode.PERIOD_DUE_OUTSIDE,
                    period.origin().at("报送截止"),
                    period.due(),
                    period.term().first(),
                    period.end());
        }
        period.issued()
                .filter(day -> day.isBefore(period.end()))
                .ifPresent(day -> findings.report(
                        RuleCode.ISSUED_BEFORE_END, period.origin().at("编发"), day, period.end()));
    }
}
