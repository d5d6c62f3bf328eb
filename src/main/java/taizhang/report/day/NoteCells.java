package taizhang.report.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ProblemStatus;
import taizhang.model.Reckoning;
import taizhang.model.Truth;

/**
 * What else happened to a problem by the day.
 *
 * @param remark 备注: as written, then what a reader must know: 查否理由, 移交, 改派, 延期申请, 反弹, 协办
 * @param shortRemark 简注: the same without 查否, 移交 and 反弹, which the progress tells
 * @param rules 建章立制
 * @param accountability 问责
 * @param recovered 收回资金 in the unit of papers, all that came back by the day
 * @param notices 督办文号
 */
public record NoteCells(
        String remark, String shortRemark, String rules, String accountability, Amount recovered, String notices) {
    static NoteCells of(
            List<Step> steps,
            ProblemState state,
            MeasureCells measure,
            LocalDate day,
            UnitNames names,
            Reckoning reckoning) {
        return new NoteCells(
                remarkOf(steps, state, measure, day, names, true),
                remarkOf(steps, state, measure, day, names, false),
                joined(of(steps, Act.Rulemaking.class).map(Act.Rulemaking::regulation)),
                joined(of(steps, Act.Accountability.class).map(act -> act.persons() + "人（" + act.form() + "）")),
                Amount.ofMoney(
                        of(steps, Act.Recovery.class)
                                .map(Act.Recovery::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        reckoning),
                joined(of(steps, Act.Supervision.class).map(Act.Supervision::number)));
    }

    private static String remarkOf(
            List<Step> steps,
            ProblemState state,
            MeasureCells measure,
            LocalDate day,
            UnitNames names,
            boolean withTurns) {
        List<String> notes = new ArrayList<>();
        state.facts().remark().ifPresent(notes::add);
        if (withTurns) {
            notes.addAll(turns(state, day));
        }
        of(steps, Act.Reassignment.class)
                .forEach(act -> notes.add(DayText.brief(act.date(), day) + "改派" + names.shortName(act.to())));
        state.handling()
                .pendingExtension()
                .ifPresent(act -> notes.add("申请延期至" + DayText.brief(act.until(), day) + "，待批"));
        if (!measure.assisting().isEmpty()) {
            notes.add("协办：" + measure.assisting());
        }
        return String.join("\n", notes);
    }

    private static List<String> turns(ProblemState state, LocalDate day) {
        List<String> notes = new ArrayList<>();
        if (state.status() == ProblemStatus.UNFOUNDED) {
            state.handling().verification().flatMap(NoteCells::reasonOf).ifPresent(reason -> notes.add("查否：" + reason));
        }
        state.handling()
                .recurrence()
                .ifPresent(act -> notes.add(DayText.brief(act.date(), day) + "反弹：" + act.reason()));
        state.handling()
                .transfer()
                .ifPresent(act -> notes.add(DayText.brief(act.date(), day)
                        + "移交" + act.to()
                        + act.number().map(number -> "（" + number + "）").orElse("")));
        return notes;
    }

    private static Optional<String> reasonOf(Act.Verification act) {
        return act.conclusion() == Truth.UNTRUE ? act.reason() : Optional.empty();
    }

    private static <A extends Act> Stream<A> of(List<Step> steps, Class<A> kind) {
        return steps.stream().map(Step::act).filter(kind::isInstance).map(kind::cast);
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(java.util.stream.Collectors.joining("；"));
    }
}
