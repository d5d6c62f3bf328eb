package taizhang.check;

import java.time.LocalDate;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Term;

/**
 * Dates lie where the books lie:
 *
 * <ol>
 *   <li>登记 lies within the campaign;
 *   <li>no act is dated before the campaign began; an act after its end is a warning;
 *   <li>an act or registration after the latest 截止 that has a return is a warning: it is printed nowhere yet (the acts of
 *       a problem registered after it are not named one by one).
 * </ol>
 */
final class ActsWithinCampaign implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        Term term = books.ledger().campaign().term();
        LocalDate registered = life.last().registered();
        SourceSpan place = FieldInForce.placeOf(life.problem(), "登记");
        if (!term.contains(registered)) {
            findings.report(RuleCode.REGISTERED_OUTSIDE_CAMPAIGN, place, registered, term.first(), term.last());
        } else {
            future(books, "登记", registered, place, findings);
        }
        for (Act act : life.problem().acts()) {
            SourceSpan date = act.head().origin().at("日期");
            if (act.date().isBefore(term.first())
                    && life.last()
                            .facts()
                            .found()
                            .map(found -> found.upTo(act.date()))
                            .filter(act.date()::isBefore)
                            .isEmpty()) {
                findings.report(RuleCode.ACT_BEFORE_CAMPAIGN, date, act.label(), act.date(), term.first());
            } else if (act.date().isAfter(term.last())) {
                findings.report(RuleCode.ACT_AFTER_CAMPAIGN, date, act.label(), act.date(), term.last());
            } else if (term.contains(registered)
                    && books.latest().filter(registered::isAfter).isEmpty()) {
                future(books, act.label(), act.date(), date, findings);
            }
        }
    }

    private static void future(LedgerView books, String label, LocalDate day, SourceSpan place, Diagnostics findings) {
        books.latest()
                .filter(day::isAfter)
                .ifPresent(latest -> findings.report(RuleCode.ACT_AFTER_LATEST_PERIOD, place, label, day, latest));
    }
}
