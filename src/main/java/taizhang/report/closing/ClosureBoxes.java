package taizhang.report.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.model.Act;
import taizhang.model.CampaignWords;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStage;
import taizhang.model.ClosingStep;
import taizhang.report.day.DayText;
import taizhang.report.day.SigningBox;

/**
 * The boxes of a closing form (销号审批表): one for each step that 销号程序 asks for or that was taken all the same, and one
 * where the leader in charge signs before the decision (分管领导意见), which the ledger does not record.
 *
 * @param state how the problem stands in the round of the form
 * @param roles which units deal with it
 * @param procedure 销号程序
 * @param words 称谓: how the office calls the boxes
 * @param day the as-of date
 */
record ClosureBoxes(ProblemState state, Roles roles, ClosingProcedure procedure, CampaignWords words, LocalDate day) {
    List<SigningBox> all() {
        List<ClosingStage> stages = stages();
        List<SigningBox> boxes = new ArrayList<>();
        for (ClosingStage stage : stages) {
            if (stage.equals(signedBefore(stages))) {
                boxes.add(SigningBox.blank(called(CampaignWords.LEADER_IN_CHARGE, "分管领导意见"), false, false));
            }
            boxes.add(state.handling().at(stage).map(this::filled).orElseGet(() -> blank(stage)));
        }
        return boxes;
    }

    /** What the chain asks for and what was done all the same, in order. */
    private List<ClosingStage> stages() {
        Stream<ClosingStage> taken = state.handling().closing().stream().map(Act.ClosingAct::stage);
        return Stream.concat(procedure.of(state.mode()).stream(), taken)
                .distinct()
                .sorted(Comparator.comparingInt(stage -> procedure.rank(state.mode(), stage)))
                .toList();
    }

    /** The leader signs before the first 审定, or before the step that closes where there is none. */
    private ClosingStage signedBefore(List<ClosingStage> stages) {
        return stages.stream()
                .filter(stage -> stage.kind() == ClosingStep.DECISION)
                .findFirst()
                .or(() -> stages.stream()
                        .filter(stage -> stage.name().equals(procedure.closingOf(state.mode())))
                        .findFirst())
                .orElseGet(stages::getLast);
    }

    private SigningBox blank(ClosingStage stage) {
        return SigningBox.blank(label(stage), pair(stage.kind()), seal(stage.kind()));
    }

    private SigningBox filled(Act.ClosingAct act) {
        ClosingStep step = act.step();
        return SigningBox.of(label(act.stage()), act, opinion(act), pair(step), seal(step), dateOf(act));
    }

    private String called(String key, String usual) {
        return words.boxes().getOrDefault(key, usual);
    }

    /** A step with a name of its own is called by it: 市级验收意见. */
    private String label(ClosingStage stage) {
        String what = stage.kind() == ClosingStep.PUBLIC_NOTICE ? "情况" : "意见";
        return stage.isOwn()
                ? called(stage.name(), stage.name() + what)
                : called(stage.kind().label(), usualLabel(stage.kind()));
    }

    private String usualLabel(ClosingStep step) {
        return switch (step) {
            case APPLICATION -> "责任单位意见";
            // without a lead unit apart from the responsible one the office does it
            case FIRST_REVIEW -> roles.reviewers().isEmpty() ? "办公室初审意见" : "牵头单位初审意见";
            case SITE_CHECK -> "核查组意见";
            case PUBLIC_NOTICE -> "公示情况";
            case DECISION -> "领导小组审定意见";
        };
    }

    private static boolean pair(ClosingStep step) {
        return step == ClosingStep.SITE_CHECK;
    }

    private static boolean seal(ClosingStep step) {
        return step == ClosingStep.APPLICATION || step == ClosingStep.FIRST_REVIEW || step == ClosingStep.DECISION;
    }

    private String opinion(Act.ClosingAct act) {
        return switch (act) {
            case Act.ClosureApplication ignored -> "已完成整改，申请销号。";
            case Act.FirstReview review -> review.agreed() ? "同意。" : refused("不同意", review.reason());
            case Act.SiteCheck check ->
                (check.passed() ? check.label() + "通过。" : refused(check.label() + "不通过", check.reason()))
                        + check.findings().map(SigningBox::sentence).orElse("");
            case Act.PublicNotice notice -> notice(notice);
            case Act.Decision decision -> decision.agreed() ? agreed(decision) : refused("不同意销号", decision.reason());
        };
    }

    private String agreed(Act.Decision decision) {
        return decision.label().equals(procedure.closingOf(state.mode())) ? "同意销号。" : "同意。";
    }

    /** While the notice still runs nobody knows whether there will be an objection. */
    private String notice(Act.PublicNotice notice) {
        String term = DayText.full(notice.date()) + "至" + DayText.brief(notice.until(), notice.date()) + "公示，";
        if (notice.objected()) {
            return term + refused("有异议", notice.reason());
        }
        return term + (isRunning(notice) ? "尚未期满。" : "无异议。");
    }

    private boolean isRunning(Act.PublicNotice notice) {
        return notice.until().isAfter(day);
    }

    private static String refused(String word, Optional<String> reason) {
        return reason.map(text -> word + "：" + SigningBox.sentence(text)).orElse(word + "。");
    }

    /** A notice is over on its last day. */
    private Optional<LocalDate> dateOf(Act.ClosingAct act) {
        return act instanceof Act.PublicNotice notice
                ? Optional.of(notice.until()).filter(until -> !isRunning(notice))
                : Optional.of(act.date());
    }
}
