package taizhang.check;

import java.time.LocalDate;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Facts;

/**
 * A 更正 changes something. (That 原 is what was in force on the day is seen to when it is read.)
 *
 * <p>Good: 原 1000, 现 10000. Bad: 原 1000, 现 1000.00.
 */
final class CorrectionsChange implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        for (Step step : life.steps()) {
            Facts facts = step.before().facts();
            LocalDate registered = step.before().registered();
            if (step.act() instanceof Act.Correction correction
                    && facts.equals(step.after().facts())
                    && registered.equals(step.after().registered())) {
                findings.report(
                        RuleCode.CORRECTION_WITHOUT_CHANGE,
                        correction.head().origin().at("现"),
                        correction.field());
            }
        }
    }
}
