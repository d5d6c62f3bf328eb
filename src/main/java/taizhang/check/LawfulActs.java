package taizhang.check;

import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Breach;
import taizhang.lifecycle.BreachKind;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Step;
import taizhang.model.Act;

/**
 * Every act is lawful where it stands (see {@link taizhang.lifecycle.BreachKind}). Left out for a problem whose closing
 * dates are reversed: that finding says it already.
 */
final class LawfulActs implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        if (!ClosingDatesInOrder.holdsFor(life)) {
            return;
        }
        for (Step step : life.steps()) {
            step.breaches().stream()
                    .filter(breach -> breach.kind() != BreachKind.STEP_MISSING
                            || books.unread().hasWholeCampaign())
                    .forEach(breach -> findings.report(
                            codeOf(breach.kind()),
                            placeOf(step, breach),
                            step.act().label(),
                            breach.detail(),
                            ownName(step.act(), books)));
        }
    }

    /** What the office itself calls a step that was written by the name it has everywhere. */
    private static String ownName(Act act, LedgerView books) {
        if (!(act instanceof Act.ClosingAct closing) || closing.head().called().isPresent()) {
            return "";
        }
        String own = books.ledger().campaign().procedure().names().entrySet().stream()
                .filter(name -> name.getValue() == closing.step())
                .map(name -> "“" + name.getKey() + "”")
                .collect(Collectors.joining("或"));
        return own.isEmpty() ? "" : "；这里的" + closing.step().label() + "叫" + own + "的，事项写这个名称";
    }

    private static SourceSpan placeOf(Step step, Breach breach) {
        return switch (breach.kind()) {
            case EXTENSION_NOT_LATER -> step.act().head().origin().at("延至");
            case REASSIGNED_TO_ITSELF -> step.act().head().origin().at("改为");
            case EXTENSION_TOO_LATE, NOTICE_NOT_OVER ->
                step.act().head().origin().at("日期");
            case STATE_FORBIDS,
                    RETURN_EXPECTED,
                    STEP_MISSING,
                    STEP_REPEATED,
                    VERIFIED_AGAIN,
                    UNFOUNDED_AFTER_CLOSING,
                    NO_EXTENSION_PENDING,
                    EXTENSION_AFTER_COMPLETION,
                    EXTENSION_PENDING,
                    NO_LIMIT_TO_EXTEND -> step.act().head().origin().span();
        };
    }

    /** The code of a breach; no two share one. */
    static RuleCode codeOf(BreachKind kind) {
        return switch (kind) {
            case STATE_FORBIDS -> RuleCode.ACT_NOT_ALLOWED;
            case VERIFIED_AGAIN -> RuleCode.VERIFIED_AGAIN;
            case UNFOUNDED_AFTER_CLOSING -> RuleCode.UNFOUNDED_AFTER_CLOSING;
            case EXTENSION_AFTER_COMPLETION -> RuleCode.EXTENSION_AFTER_COMPLETION;
            case RETURN_EXPECTED -> RuleCode.RETURN_EXPECTED;
            case STEP_MISSING -> RuleCode.CLOSING_STEP_MISSING;
            case STEP_REPEATED -> RuleCode.CLOSING_STEP_REPEATED;
            case NOTICE_NOT_OVER -> RuleCode.NOTICE_NOT_OVER;
            case NO_EXTENSION_PENDING -> RuleCode.NO_EXTENSION_PENDING;
            case EXTENSION_PENDING -> RuleCode.EXTENSION_PENDING;
            case NO_LIMIT_TO_EXTEND -> RuleCode.NO_LIMIT_TO_EXTEND;
            case EXTENSION_TOO_LATE -> RuleCode.EXTENSION_TOO_LATE;
            case EXTENSION_NOT_LATER -> RuleCode.EXTENSION_NOT_LATER;
            case REASSIGNED_TO_ITSELF -> RuleCode.REASSIGNED_TO_ITSELF;
        };
    }
}
