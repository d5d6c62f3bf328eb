package taizhang.statistics;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStage;
import taizhang.model.ClosingStep;

/**
 * How many problems have passed a step of the closing chain (环节), by the name the campaign has for it: 市级验收, 本期市级验收. A
 * 公示 is passed on its last day without objection.
 *
 * @param step the name of the step
 * @param recent whether only those that passed it in 本期; else all for which it is still in force (退回 and 反弹 undo it)
 */
public record StepFigure(String step, boolean recent) implements Counted {
    private static final String RECENT = "本期";

    /** The figures of a campaign: of each step of its chains, in the order of the chains. No two figures have one word. */
    public static List<StepFigure> of(ClosingProcedure procedure, List<OwnFigure> own) {
        Set<String> names = new LinkedHashSet<>();
        procedure
                .steps()
                .values()
                .forEach(chain -> chain.stream().map(ClosingStage::name).forEach(names::add));
        procedure.names().forEach((name, kind) -> names.add(name));
        Stream.of(ClosingStep.values()).map(ClosingStep::label).forEach(names::add);
        return names.stream()
                .flatMap(name -> Stream.of(new StepFigure(name, false), new StepFigure(name, true)))
                .filter(figure -> Indicator.parse(figure.label()).isEmpty())
                .filter(figure -> own.stream().noneMatch(other -> other.label().equals(figure.label())))
                .toList();
    }

    @Override
    public String label() {
        return recent ? RECENT + step : step;
    }

    @Override
    public IndicatorKind kind() {
        return IndicatorKind.COUNT;
    }

    @Override
    public String meaning() {
        return recent ? "本期通过“" + step + "”这一环节的" : "截至当日通过“" + step + "”这一环节、没有退回和反弹的";
    }

    @Override
    public IndicatorScope scope() {
        return IndicatorScope.PROBLEMS;
    }

    @Override
    public boolean picksProblems() {
        return true;
    }

    /** Whether a problem counts. */
    boolean counts(Standing standing, PeriodSteps period) {
        if (!recent) {
            return standing.state().handling().closing().stream()
                    .flatMap(act -> passing(act).stream())
                    .anyMatch(day -> !day.isAfter(standing.day()));
        }
        List<Step> steps = standing.life().stepsUpTo(standing.day());
        for (int i = 0; i < steps.size(); i++) {
            Optional<LocalDate> passed = passing(steps.get(i).act())
                    .filter(day -> !day.isAfter(standing.day()))
                    .filter(period::isNew);
            if (passed.isPresent() && !isUndone(steps.subList(i + 1, steps.size()), passed.get())) {
                return true;
            }
        }
        return false;
    }

    /** The day on which an act passes the step; empty if it does not. */
    private Optional<LocalDate> passing(Act act) {
        return act instanceof Act.ClosingAct done && done.label().equals(step) && !done.isAdverse()
                ? Optional.of(done instanceof Act.PublicNotice notice ? notice.until() : done.date())
                : Optional.empty();
    }

    /** Whether a 公示 was broken off before its last day. */
    private static boolean isUndone(List<Step> later, LocalDate passed) {
        return later.stream()
                .map(Step::act)
                .anyMatch(act -> act instanceof Act.SentBack && !act.date().isAfter(passed));
    }
}
