package taizhang.report.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Act;
import taizhang.model.Pace;
import taizhang.model.ProblemStatus;
import taizhang.model.Progress;
import taizhang.statistics.ReportedProgress;
import taizhang.statistics.Standing;

/**
 * How far a problem has come on the day.
 *
 * @param status 当前状态 with its marks, e.g. 整改中（逾期3天，延期）
 * @param text 截至本期进展: the latest turn (反弹, 完成, 销号, 查否, 移交) and what was reported since; an older report with its date
 * @param difficulty 存在困难
 * @param next 下一步措施
 * @param pace 进度: as reported, else 整改中, 临期 or 逾期; empty for 待核实, 查否 and 移交, which are no progress
 * @param overdueDays 逾期天数; empty when none
 */
public record ProgressCells(
        String status,
        String text,
        Optional<String> difficulty,
        Optional<String> next,
        String pace,
        OptionalInt overdueDays) {
    static ProgressCells of(Standing standing, ProblemState state, LocalDate periodStart, int nearDays) {
        LocalDate day = standing.day();
        Optional<ReportedProgress> reported =
                standing.progress().filter(found -> !isOutdated(found.period().end(), state));
        Optional<Progress> progress = reported.map(ReportedProgress::progress);
        int overdue = state.overdueDaysOn(day);
        return new ProgressCells(
                statusOf(state, day, nearDays),
                textOf(state, reported, day, periodStart),
                progress.flatMap(Progress::difficulty),
                progress.flatMap(Progress::next),
                paceOf(state, reported, day, nearDays),
                overdue == 0 ? OptionalInt.empty() : OptionalInt.of(overdue));
    }

    /** What was reported before the latest turn of the problem says nothing any more; on the day of an end, neither. */
    private static boolean isOutdated(LocalDate end, ProblemState state) {
        boolean turned = Stream.of(
                        state.completedOn(), state.handling().recurrence().map(Act::date))
                .flatMap(Optional::stream)
                .anyMatch(end::isBefore);
        return turned
                || Stream.of(
                                state.closedOn(),
                                state.handling().transfer().map(Act::date),
                                unfounded(state).map(Act::date))
                        .flatMap(Optional::stream)
                        .anyMatch(day -> !end.isAfter(day));
    }

    private static Optional<Act.Verification> unfounded(ProblemState state) {
        return state.status() == ProblemStatus.UNFOUNDED ? state.handling().verification() : Optional.empty();
    }

    /** 当前状态 with its marks, e.g. 整改中（逾期3天，延期）. */
    public static String statusOf(ProblemState state, LocalDate day, int nearDays) {
        List<String> marks = new ArrayList<>();
        if (state.isOverdueOn(day)) {
            marks.add("逾期" + state.overdueDaysOn(day) + "天");
        } else if (state.isNearDueOn(day, nearDays)) {
            marks.add("临期");
        }
        if (state.limits().isExtended()) {
            marks.add("延期");
        }
        if (state.round() > 1) {
            marks.add("第" + state.round() + "轮");
        }
        return state.status().label() + (marks.isEmpty() ? "" : "（" + String.join("，", marks) + "）");
    }

    private static String textOf(
            ProblemState state, Optional<ReportedProgress> reported, LocalDate day, LocalDate periodStart) {
        List<String> parts = new ArrayList<>();
        state.handling()
                .recurrence()
                .ifPresent(act -> parts.add(DayText.brief(act.date(), day) + "反弹：" + act.reason()));
        state.handling().completion().ifPresent(act -> parts.add(completionText(act, day)));
        state.handling().opening().ifPresent(act -> parts.add(openingText(act, day)));
        state.closedOn()
                .filter(closed -> !state.isClosedByOpening())
                .ifPresent(closed -> parts.add(DayText.brief(closed, day)
                        + state.handling().closed().map(Act::label).orElse("")
                        + "销号。"));
        unfounded(state)
                .ifPresent(act -> parts.add(DayText.brief(act.date(), day) + "核实，不属实"
                        + act.reason().map(reason -> "：" + reason).orElse("。")));
        state.handling()
                .transfer()
                .ifPresent(act -> parts.add(DayText.brief(act.date(), day) + "移交" + act.to() + "：" + act.reason()));
        reported.ifPresent(found -> {
            LocalDate end = found.period().end();
            boolean old = end.isBefore(periodStart);
            parts.add((old ? "（" + DayText.brief(end, day) + "报）" : "")
                    + found.progress().text());
        });
        return String.join("\n", parts);
    }

    /** What was done before the books were opened is told as such, never as reviewed here. */
    private static String openingText(Act.Opening act, LocalDate day) {
        String completed = act.completed()
                .map(done -> "，" + DayText.brief(done, day) + "完成整改")
                .orElse("");
        String closed =
                act.closed().map(done -> "，" + DayText.brief(done, day) + "销号").orElse("");
        return "期初（" + DayText.brief(act.date(), day) + "，据原台账）：" + act.status().label() + completed + closed + "。";
    }

    private static String completionText(Act.Completion act, LocalDate day) {
        return DayText.brief(act.date(), day) + "完成整改：" + act.result();
    }

    private static String paceOf(ProblemState state, Optional<ReportedProgress> reported, LocalDate day, int nearDays) {
        return switch (state.status()) {
            case UNVERIFIED, UNFOUNDED, TRANSFERRED -> "";
            case RECTIFYING ->
                reported.flatMap(found -> found.progress().pace())
                        .filter(pace -> pace != Pace.COMPLETED && pace != Pace.CLOSED)
                        .filter(pace -> !state.isOverdueOn(day) || pace == Pace.NOT_STARTED || pace == Pace.BEHIND)
                        .map(Pace::label)
                        .orElseGet(() -> unreportedPace(state, day, nearDays));
            case COMPLETED, PENDING_CLOSURE -> ProblemStatus.COMPLETED.label();
            case CLOSED -> Pace.CLOSED.label();
        };
    }

    /** Where nothing was reported, or what was reported agrees no more with the limit. */
    private static String unreportedPace(ProblemState state, LocalDate day, int nearDays) {
        if (state.isOverdueOn(day)) {
            return "逾期";
        }
        return state.isNearDueOn(day, nearDays) ? "临期" : state.status().label();
    }
}
