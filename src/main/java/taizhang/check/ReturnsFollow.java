package taizhang.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Act;
import taizhang.model.ProblemStatus;

/**
 * What did not pass goes back: on the latest 截止 no problem has stood for more than a week at a step that spoke against
 * closing (初审 or 审定 不同意, 核查 不通过, 公示 with 异议) without 退回 (warning). Until then it counts as 待销号.
 */
final class ReturnsFollow implements ProblemRule {
    private static final int DAYS = 7;

    /** What was asked for before the application leaves a problem 完成整改. */
    private static final List<ProblemStatus> WAITING = List.of(ProblemStatus.COMPLETED, ProblemStatus.PENDING_CLOSURE);

    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        if (books.latest().isEmpty()) {
            return;
        }
        LocalDate latest = books.latest().get();
        Optional<ProblemState> state = life.on(latest);
        if (state.isEmpty() || !WAITING.contains(state.get().status())) {
            return;
        }
        state.get()
                .handling()
                .lastStep()
                .filter(Act.ClosingAct::isAdverse)
                .filter(act -> dayOf(act).plusDays(DAYS).isBefore(latest))
                .ifPresent(act -> findings.report(
                        RuleCode.RETURN_MISSING, act.head().origin().span(), act.label(), act.date(), latest));
    }

    /** An objection may come up to the last day of the notice. */
    private static LocalDate dayOf(Act.ClosingAct act) {
        return act instanceof Act.PublicNotice notice ? notice.until() : act.date();
    }
}
