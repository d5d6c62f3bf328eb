package taizhang.statistics;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ProblemId;
import taizhang.model.Truth;

/**
 * What one act changed.
 *
 * @param problem of which problem
 * @param step the act, and the states around it
 * @param date the day on which it counts
 */
record ChangeByAct(ProblemId problem, Step step, LocalDate date) {
    Change told() {
        return switch (step.act()) {
            case Act.Opening act -> moved(ChangeKind.OPENED, "依据" + act.source());
            case Act.Verification act -> judged(ChangeKind.VERIFIED, truth(act.conclusion()), act.reason());
            case Act.Reassignment act -> reassigned(act);
            case Act.ExtensionRequest act ->
                change(ChangeKind.EXTENSION_REQUESTED, limit(step.before()), day(act.until()), act.reason());
            case Act.ExtensionApproval ignored ->
                change(ChangeKind.EXTENDED, limit(step.before()), limit(step.after()), "");
            case Act.ExtensionRefusal act -> refused(act);
            case Act.Completion act -> moved(ChangeKind.COMPLETED, act.result());
            case Act.ClosingAct act -> step.closes() ? moved(ChangeKind.CLOSED, "") : closing(act);
            case Act.SentBack act -> moved(ChangeKind.RETURNED, act.reason());
            case Act.Recurrence act -> recurred(act);
            case Act.Transfer act -> judged(ChangeKind.TRANSFERRED, act.to(), Optional.of(act.reason()));
            case Act.Accountability act ->
                done(ChangeKind.HELD_TO_ACCOUNT, act.persons() + "人，" + act.form(), act.whom());
            case Act.Recovery act ->
                done(
                        ChangeKind.RECOVERED,
                        Indicator.RECOVERED.printed(act.amount()) + "元",
                        act.head().remark());
            case Act.Rulemaking act -> done(ChangeKind.RULE_MADE, act.regulation(), Optional.empty());
            case Act.Supervision act -> done(ChangeKind.SUPERVISED, act.number(), Optional.empty());
            case Act.Correction act -> corrected(act);
        };
    }

    private Change closing(Act.ClosingAct closing) {
        return switch (closing) {
            case Act.ClosureApplication ignored -> moved(ChangeKind.APPLIED, "");
            case Act.FirstReview act ->
                judged(ChangeKind.REVIEWED, named(act, act.agreed() ? "同意" : "不同意"), act.reason());
            case Act.SiteCheck act ->
                judged(
                        ChangeKind.SITE_CHECKED,
                        named(act, act.passed() ? "通过" : "不通过"),
                        act.reason().or(act::findings));
            case Act.PublicNotice act ->
                judged(ChangeKind.NOTICED, named(act, act.objected() ? "有异议" : "无异议"), act.reason());
            case Act.Decision act ->
                judged(
                        act.agreed() ? ChangeKind.DECIDED : ChangeKind.REFUSED,
                        named(act, act.agreed() ? "同意" : "不同意"),
                        act.reason());
        };
    }

    /** What was judged, with the office's own name for the step. */
    private static String named(Act.ClosingAct act, String judgement) {
        return act.head().called().orElse("") + judgement;
    }

    private Change reassigned(Act.Reassignment act) {
        return change(
                ChangeKind.REASSIGNED,
                new ChangeValue.OfUnit(step.before().home()),
                new ChangeValue.OfUnit(act.to()),
                act.reason());
    }

    private Change refused(Act.ExtensionRefusal act) {
        ChangeValue asked = dayOf(step.before().handling().pendingExtension().map(Act.ExtensionRequest::until));
        return change(
                ChangeKind.EXTENSION_REFUSED,
                asked,
                limit(step.after()),
                act.reason().orElse(""));
    }

    private Change recurred(Act.Recurrence act) {
        String round = step.after().status().label() + "（第" + step.after().round() + "轮）";
        return change(ChangeKind.RECURRED, status(step.before()), words(round), act.reason());
    }

    private Change corrected(Act.Correction act) {
        return change(ChangeKind.CORRECTED, words(act.before()), words(act.after()), act.field() + "：" + act.reason());
    }

    private Change judged(ChangeKind kind, String judgement, Optional<String> note) {
        return change(kind, status(step.before()), words(judgement), note.orElse(""));
    }

    private Change moved(ChangeKind kind, String note) {
        return change(kind, status(step.before()), status(step.after()), note);
    }

    private Change done(ChangeKind kind, String what, Optional<String> note) {
        return change(kind, ChangeValue.NONE, words(what), note.orElse(""));
    }

    private Change change(ChangeKind kind, ChangeValue before, ChangeValue after, String note) {
        return new Change(kind, problem, step.after().home(), date, before, after, note);
    }

    private static String truth(Truth conclusion) {
        return conclusion.label() + (conclusion == Truth.UNTRUE ? "（查否）" : "");
    }

    private static ChangeValue limit(ProblemState state) {
        return dayOf(state.limits().current());
    }

    private static ChangeValue dayOf(Optional<LocalDate> day) {
        return day.map(ChangeByAct::day).orElse(ChangeValue.NONE);
    }

    private static ChangeValue day(LocalDate day) {
        return new ChangeValue.Day(day);
    }

    private static ChangeValue status(ProblemState state) {
        return words(state.status().label());
    }

    private static ChangeValue words(String text) {
        return new ChangeValue.Words(text);
    }
}
