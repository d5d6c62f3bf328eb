package taizhang.check;

import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;

/** A problem is not 待核实 for more than 待核实天数 on the latest 截止 (warning). */
final class VerifiedInTime implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        int allowed = books.ledger().campaign().rules().verifyDays();
        books.latest()
                .ifPresent(latest -> life.on(latest)
                        .filter(state -> books.ledger().campaign().term().contains(state.registered()))
                        .map(state -> state.daysVerifiedLateOn(latest, allowed))
                        .filter(late -> late > 0)
                        .ifPresent(late -> findings.report(
                                RuleCode.UNVERIFIED_TOO_LONG,
                                life.problem().origin().at("登记"),
                                life.problem().id().text(),
                                allowed + late,
                                allowed)));
    }
}
