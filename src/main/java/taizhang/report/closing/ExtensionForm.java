package taizhang.report.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.report.day.DayText;
import taizhang.report.day.Deadline;
import taizhang.report.day.Edition;
import taizhang.report.day.MeasureCells;
import taizhang.report.day.ProblemCells;
import taizhang.report.day.SigningBox;
import taizhang.report.day.SigningRow;
import taizhang.statistics.Standing;

/**
 * The form of one extension (延期申请表).
 *
 * @param problem what the problem is
 * @param measure how it is put right; its deadline is the one before the extension
 * @param round 轮次, e.g. 第1轮
 * @param times how often an extension was applied for in this round and granted, this one included, e.g. 第1次
 * @param limit 原时限, with the first limit where an earlier extension moved it
 * @param until 申请延至
 * @param reason 原因
 * @param done 已做工作
 * @param applicant 责任单位: who applied, and when
 * @param lead 牵头单位意见, which the ledger does not record
 * @param decision 领导小组意见
 * @param approved 批准日期; empty when refused or not yet decided
 */
public record ExtensionForm(
        ProblemCells problem,
        MeasureCells measure,
        String round,
        String times,
        String limit,
        LocalDate until,
        String reason,
        Optional<String> done,
        SigningBox applicant,
        SigningBox lead,
        SigningBox decision,
        Optional<LocalDate> approved) {
    static ExtensionForm of(Standing standing, Step asked, Act.ExtensionRequest request, Edition edition) {
        ProblemState before = asked.before();
        Roles roles = Roles.of(before, edition.ledger().categories());
        List<Step> earlier = standing.life().steps().stream()
                .takeWhile(step -> !step.equals(asked))
                .toList();
        Optional<Act> answer = answerTo(standing, asked);
        return new ExtensionForm(
                ProblemCells.of(standing.problem(), before, edition.ledger(), edition.names()),
                MeasureCells.of(before, roles, earlier, edition.names()),
                "第" + before.round() + "轮",
                "第" + (before.limits().extensions() + 1) + "次",
                Deadline.of(before).text(),
                request.until(),
                request.reason(),
                request.done(),
                SigningBox.of(
                        "申请单位",
                        request,
                        "申请延至" + DayText.full(request.until()) + "。",
                        false,
                        true,
                        Optional.of(request.date())),
                SigningBox.blank("牵头单位意见", false, true),
                answer.map(act -> decision(act, request)).orElse(SigningBox.blank("领导小组意见", false, true)),
                answer.filter(Act.ExtensionApproval.class::isInstance).map(Act::date));
    }

    /** Its boxes as they stand side by side. */
    public List<SigningRow> rows() {
        return SigningRow.of(List.of(applicant, lead, decision));
    }

    private static SigningBox decision(Act answer, Act.ExtensionRequest request) {
        String opinion = answer instanceof Act.ExtensionRefusal refusal
                ? refusal.reason()
                        .map(reason -> "不同意延期：" + SigningBox.sentence(reason))
                        .orElse("不同意延期。")
                : "同意延期至" + DayText.full(request.until()) + "。";
        return SigningBox.of("领导小组意见", answer, opinion, false, true, Optional.of(answer.date()));
    }

    /** The approval or refusal of an application, as far as it is known on the day. */
    static Optional<Act> answerTo(Standing standing, Step asked) {
        List<Step> later = standing.life().stepsUpTo(standing.day()).stream()
                .dropWhile(step -> !step.equals(asked))
                .skip(1)
                .takeWhile(step -> !(step.act() instanceof Act.ExtensionRequest))
                .toList();
        return later.stream()
                .map(Step::act)
                .filter(act -> act instanceof Act.ExtensionApproval || act instanceof Act.ExtensionRefusal)
                .findFirst();
    }
}
