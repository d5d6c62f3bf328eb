package taizhang.check;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Truth;

/**
 * Who says no says why:
 *
 * <ol>
 *   <li>a 核实 with 不属实 (查否) has 理由, 佐证 and two people;
 *   <li>初审 and 审定 with 不同意, 核查 with 不通过 and 公示 with 异议 have 原因, and so has 不批准延期;
 *   <li>问责 is of somebody.
 * </ol>
 */
final class ReasonsGiven implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        for (Act act : life.problem().acts()) {
            if (act instanceof Act.Verification verification && verification.conclusion() == Truth.UNTRUE) {
                unfounded(verification, findings);
            }
            if (act instanceof Act.Accountability accountability && accountability.persons() == 0) {
                findings.report(
                        RuleCode.ACCOUNTABILITY_OF_NOBODY, act.head().origin().at("人数"));
            }
            if (isRefusal(act) && reasonOf(act).isEmpty()) {
                findings.report(RuleCode.NO_WITHOUT_REASON, act.head().origin().span(), act.label());
            }
        }
    }

    private static void unfounded(Act.Verification act, Diagnostics findings) {
        SourceSpan place = act.head().origin().at("结论");
        if (act.reason().isEmpty()) {
            findings.report(RuleCode.UNFOUNDED_WITHOUT_REASON, place);
        }
        if (act.head().evidence().isEmpty()) {
            findings.report(RuleCode.UNFOUNDED_WITHOUT_EVIDENCE, place);
        }
        long people = act.head().officers().stream().distinct().count();
        if (people < 2) {
            findings.report(RuleCode.UNFOUNDED_ALONE, act.head().origin().at("经办"), people);
        }
    }

    private static boolean isRefusal(Act act) {
        return act instanceof Act.ExtensionRefusal || (act instanceof Act.ClosingAct step && step.isAdverse());
    }

    private static Optional<String> reasonOf(Act act) {
        return switch (act) {
            case Act.FirstReview review -> review.reason();
            case Act.SiteCheck check -> check.reason();
            case Act.PublicNotice notice -> notice.reason();
            case Act.Decision decision -> decision.reason();
            case Act.ExtensionRefusal refusal -> refusal.reason();
            default -> Optional.empty();
        };
    }
}
