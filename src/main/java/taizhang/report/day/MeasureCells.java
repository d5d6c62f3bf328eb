package taizhang.report.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Measure;
import taizhang.model.Officer;

/**
 * How a problem is put right and who does it.
 *
 * @param mode 整改方式
 * @param goal 整改目标
 * @param actions 整改措施; after a 反弹 those of the present round, then those of the rounds before
 * @param deadline 整改时限
 * @param leads 牵头单位, short, default the category's
 * @param responsible 责任单位, short, default the home unit
 * @param assisting 协办单位, short
 * @param leaders 责任领导
 * @param officers 责任人
 */
public record MeasureCells(
        String mode,
        Optional<String> goal,
        Optional<String> actions,
        Deadline deadline,
        String leads,
        String responsible,
        String assisting,
        String leaders,
        String officers) {
    /** How a problem in this state is put right; the steps tell what earlier rounds did. */
    public static MeasureCells of(ProblemState state, Roles roles, List<Step> steps, UnitNames names) {
        Optional<Measure> measure = state.facts().measure();
        List<Officer> leaders =
                measure.map(found -> found.responsibility().leaders()).orElse(List.of());
        List<Officer> officers =
                measure.map(found -> found.responsibility().officers()).orElse(List.of());
        return new MeasureCells(
                measure.map(found -> found.mode().label()).orElse(""),
                measure.flatMap(Measure::goal),
                actionsOf(state, steps),
                Deadline.of(state),
                names.list(roles.leads()),
                names.list(roles.responsible()),
                names.list(roles.assisting()),
                UnitNames.people(leaders),
                UnitNames.people(officers));
    }

    private static Optional<String> actionsOf(ProblemState state, List<Step> steps) {
        List<String> rounds = new ArrayList<>();
        Optional<String> now = state.facts().measure().flatMap(Measure::actions);
        now.ifPresent(actions -> rounds.add((state.round() > 1 ? "第" + state.round() + "轮：" : "") + actions));
        for (Step step : steps.reversed()) {
            if (step.act() instanceof Act.Recurrence) {
                int round = step.before().round();
                Optional<String> earlier = step.before().facts().measure().flatMap(Measure::actions);
                earlier.ifPresent(actions -> rounds.add("第" + round + "轮：" + actions));
            }
        }
        return rounds.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", rounds));
    }
}
