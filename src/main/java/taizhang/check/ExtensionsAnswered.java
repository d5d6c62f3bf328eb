package taizhang.check;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Step;
import taizhang.model.Act;

/**
 * Whoever applied for an extension, and anyone of the same unit, takes no part in 批准延期 or 不批准延期.
 *
 * <p>Good: 申请延期 by 张某（上庄村）, 批准延期 by 周某（办公室）. Bad: both by 张某.
 */
final class ExtensionsAnswered implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        for (Step step : life.steps()) {
            Optional<Act.ExtensionRequest> request = step.before().handling().pendingExtension();
            if (request.isPresent() && isAnswer(step.act())) {
                Act answer = step.act();
                new People(books.ledger().units(), step.before().home())
                        .match(request.get().head().officers(), answer.head().officers())
                        .ifPresent(people -> findings.add(RuleCode.EXTENSION_ANSWERED_BY_APPLICANT
                                .at(
                                        answer.head().origin().at("经办"),
                                        answer.label(),
                                        people.other().label(),
                                        people.applicant().label())
                                .relatedTo(request.get().head().origin().at("经办"))));
            }
        }
    }

    /** Whether an act answers an application. */
    static boolean isAnswer(Act act) {
        return act instanceof Act.ExtensionApproval || act instanceof Act.ExtensionRefusal;
    }
}
