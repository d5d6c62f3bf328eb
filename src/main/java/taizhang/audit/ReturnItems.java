package taizhang.audit;

import taizhang.model.Ledger;
import taizhang.model.Pace;
import taizhang.model.Period;
import taizhang.model.Progress;
import taizhang.model.Screening;
import taizhang.model.Submission;
import taizhang.model.UnitReturn;

/**
 * Periods and returns as items.
 *
 * @param ledger for the units
 */
record ReturnItems(Ledger ledger) {
    private static final String PREFIX = "周报 ";

    /** What a period's head belongs to. */
    static String owner(Period period) {
        return PREFIX + period.end();
    }

    /** What a return belongs to. */
    String owner(Period period, UnitReturn unitReturn) {
        return owner(period) + " " + CanonicalText.unit(ledger, unitReturn.unit());
    }

    /** The head of a period. */
    SealedItem of(Period period) {
        return new SealedItem(
                owner(period),
                "期",
                new CanonicalText(ledger)
                        .put("期号", Integer.toString(period.number()))
                        .put("起", period.term().first())
                        .put("报送截止", period.due())
                        .putDay("编发", period.issued())
                        .toString());
    }

    /** A return. */
    SealedItem of(Period period, UnitReturn unitReturn) {
        CanonicalText text = new CanonicalText(ledger)
                .putDay("报送", unitReturn.submission().map(Submission::date))
                .put("填报人", unitReturn.submission().flatMap(Submission::reporter))
                .put("负责人", unitReturn.submission().flatMap(Submission::signer))
                .put("零报告", unitReturn.zeroReport())
                .put("困难", unitReturn.outlook().difficulties())
                .put("下周", unitReturn.outlook().nextPeriod());
        unitReturn.screenings().stream()
                .map(ReturnItems::text)
                .sorted()
                .forEach(screening -> text.put("排查", screening));
        unitReturn.progress().stream().map(ReturnItems::text).sorted().forEach(progress -> text.put("进展", progress));
        return new SealedItem(owner(period, unitReturn), "报送", text.toString());
    }

    private static String text(Screening screening) {
        return screening.category().map(Object::toString).orElse("")
                + "|" + number(screening.households())
                + "|" + number(screening.items())
                + "|" + screening.note().orElse("");
    }

    private static String number(java.util.OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String text(Progress progress) {
        return progress.problem().text()
                + "|" + progress.text()
                + "|" + progress.pace().map(Pace::label).orElse("")
                + "|" + progress.difficulty().orElse("")
                + "|" + progress.next().orElse("");
    }
}
