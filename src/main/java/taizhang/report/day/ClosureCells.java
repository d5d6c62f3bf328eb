package taizhang.report.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import taizhang.lifecycle.Handling;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Act;
import taizhang.model.ClosingStep;
import taizhang.model.Officer;

/**
 * How the closing of a problem went in one round.
 *
 * @param completed 完成整改日期
 * @param applied 申请日期
 * @param firstReview 初审: date, opinion, people
 * @param siteCheck 核查: date, conclusion, people
 * @param publicNotice 公示起止
 * @param decision 审定: date, opinion, people; 期初 for what was closed before the books were opened
 * @param closed 销号日期
 * @param round 轮次, e.g. 第1轮
 * @param evidence 佐证材料 of completion and application
 */
public record ClosureCells(
        Optional<LocalDate> completed,
        Optional<LocalDate> applied,
        Optional<String> firstReview,
        Optional<String> siteCheck,
        Optional<String> publicNotice,
        Optional<String> decision,
        Optional<LocalDate> closed,
        String round,
        String evidence) {
    static ClosureCells of(ProblemState state, LocalDate day, boolean recurredSince, StepNames heads) {
        Handling handling = state.handling();
        return new ClosureCells(
                state.completedOn(),
                handling.at(ClosingStep.APPLICATION).map(Act::date),
                told(handling.all(ClosingStep.FIRST_REVIEW), heads.firstReview(), ClosureCells::opinionOf),
                told(handling.all(ClosingStep.SITE_CHECK), heads.siteCheck(), ClosureCells::opinionOf),
                told(
                        handling.all(ClosingStep.PUBLIC_NOTICE),
                        ClosingStep.PUBLIC_NOTICE.label(),
                        act -> noticeOf(act, day)),
                state.isClosedByOpening()
                        ? Optional.of("期初（原台账已销号）")
                        : told(handling.all(ClosingStep.DECISION), heads.decision(), ClosureCells::opinionOf),
                state.closedOn(),
                "第" + state.round() + "轮" + (recurredSince ? "（已反弹）" : ""),
                evidenceOf(handling));
    }

    /** The acts of one column; where there are several, or one is not called as the head of the column, each with its name. */
    private static Optional<String> told(
            List<Act.ClosingAct> acts, String head, Function<Act.ClosingAct, String> text) {
        boolean plain = acts.size() < 2
                && acts.stream()
                        .allMatch(act ->
                                act.head().called().isEmpty() || act.label().equals(head));
        return plain
                ? acts.stream().findFirst().map(text)
                : Optional.of(acts.stream()
                        .map(act -> act.label() + "：" + text.apply(act))
                        .collect(Collectors.joining("\n")));
    }

    private static String opinionOf(Act.ClosingAct act) {
        String opinion = switch (act) {
            case Act.ClosureApplication ignored -> "申请";
            case Act.FirstReview review -> review.agreed() ? "同意" : "不同意";
            case Act.SiteCheck check -> check.passed() ? "通过" : "不通过";
            case Act.PublicNotice notice -> notice.objected() ? "有异议" : "无异议";
            case Act.Decision decision -> decision.agreed() ? "同意" : "不同意";
        };
        List<Officer> officers = act.head().officers();
        String people = officers.isEmpty() ? "" : "（" + UnitNames.people(officers) + "）";
        return DayText.full(act.date()) + "\n" + opinion + (officers.size() > 1 ? "\n" : "") + people;
    }

    /** While the notice still runs on the day nobody knows yet whether there will be an objection. */
    private static String noticeOf(Act.ClosingAct act, LocalDate day) {
        if (!(act instanceof Act.PublicNotice notice)) {
            return opinionOf(act);
        }
        String term = DayText.full(notice.date()) + "～" + DayText.full(notice.until());
        String outcome = notice.objected() ? "有异议" : notice.until().isAfter(day) ? "公示中" : "无异议";
        return term + "\n" + outcome;
    }

    private static String evidenceOf(Handling handling) {
        List<String> completion =
                handling.completion().map(act -> act.head().evidence()).orElse(List.of());
        List<String> application = handling.at(ClosingStep.APPLICATION)
                .map(act -> act.head().evidence())
                .orElse(List.of());
        return java.util.stream.Stream.concat(completion.stream(), application.stream())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
