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
record ActChange(ProblemId problem, Step step, LocalDate date) {
    Change told() {
        return switch (step.act()) {
            case Act.Verification act ->
                change(
                        ChangeKind.VERIFIED,
                        status(step.before()),
                        words(act.conclusion().label() + (act.conclusion() == Truth.UNTRUE ? "（查否）" : "")),
                        act.reason());
            case Act.Reassignment act ->
                change(
                        ChangeKind.REASSIGNED,
                        new ChangeValue.OfUnit(step.before().home()),
                        new ChangeValue.OfUnit(act.to()),
                        Optional.of(act.reason()));
            case Act.ExtensionRequest act ->
                change(
                        ChangeKind.EXTENSION_REQUESTED,
                        limit(step.before()),
                        new ChangeValue.Day(act.until()),
                        Optional.of(act.reason()));
            case Act.ExtensionApproval ignored ->
                change(ChangeKind.EXTENDED, limit(step.before()), limit(step.after()), Optional.empty());
            case Act.ExtensionRefusal act ->
                change(ChangeKind.EXTENSION_REFUSED, asked(), limit(step.after()), act.reason());
            case Act.Completion act -> moved(ChangeKind.COMPLETED, Optional.of(act.result()));
            case Act.ClosingAct act -> closing(act);
            case Act.Return act -> moved(ChangeKind.RETURNED, Optional.of(act.reason()));
            case Act.Recurrence act ->
                change(
                        ChangeKind.RECURRED,
                        status(step.before()),
                        words(step.after().status().label() + "（第"
                                + step.after().round() + "轮）"),
                        Optional.of(act.reason()));
            case Act.Transfer act ->
                change(ChangeKind.TRANSFERRED, status(step.before()), words(act.to()), Optional.of(act.reason()));
            case Act.Accountability act ->
                change(
                        ChangeKind.HELD_TO_ACCOUNT,
                        ChangeValue.NONE,
                        words(act.persons() + "人，" + act.form()),
                        act.whom());
            case Act.Rulemaking act ->
                change(ChangeKind.RULE_MADE, ChangeValue.NONE, words(act.regulation()), Optional.empty());
            case Act.Supervision act ->
                change(ChangeKind.SUPERVISED, ChangeValue.NONE, words(act.number()), Optional.empty());
            case Act.Correction act ->
                change(
                        ChangeKind.CORRECTED,
                        words(act.before()),
                        words(act.after()),
                        Optional.of(act.field() + "：" + act.reason()));
        };
    }

    private Change closing(Act.ClosingAct closing) {
        return switch (closing) {
            case Act.ClosureApplication ignored -> moved(ChangeKind.APPLIED, Optional.empty());
            case Act.FirstReview act -> judged(ChangeKind.REVIEWED, act.agreed() ? "同意" : "不同意", act.reason());
            case Act.SiteCheck act ->
                judged(
                        ChangeKind.SITE_CHECKED,
                        act.passed() ? "通过" : "不通过",
                        act.reason().or(act::findings));
            case Act.PublicNotice act -> judged(ChangeKind.NOTICED, act.objected() ? "有异议" : "无异议", act.reason());
            case Act.Decision act ->
                act.agreed()
                        ? moved(ChangeKind.CLOSED, Optional.empty())
                        : judged(ChangeKind.REFUSED, "不同意", act.reason());
        };
    }

    private Change judged(ChangeKind kind, String judgement, Optional<String> note) {
        return change(kind, status(step.before()), words(judgement), note);
    }

    private Change moved(ChangeKind kind, Optional<String> note) {
        return change(kind, status(step.before()), status(step.after()), note);
    }

    private Change change(ChangeKind kind, ChangeValue before, ChangeValue after, Optional<String> note) {
        return new Change(kind, problem, step.after().home(), date, before, after, note.orElse(""));
    }

    private ChangeValue asked() {
        return step.before()
                .handling()
                .pendingExtension()
                .<ChangeValue>map(request -> new ChangeValue.Day(request.until()))
                .orElse(ChangeValue.NONE);
    }

    private static ChangeValue limit(ProblemState state) {
        return state.limits().current().<ChangeValue>map(ChangeValue.Day::new).orElse(ChangeValue.NONE);
    }

    private static ChangeValue status(ProblemState state) {
        return words(state.status().label());
    }

    private static ChangeValue words(String text) {
        return new ChangeValue.Words(text);
    }
}
