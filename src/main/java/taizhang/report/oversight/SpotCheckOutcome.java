package taizhang.report.oversight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.SourceKind;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckTarget;
import taizhang.model.Truth;
import taizhang.report.day.DayText;
import taizhang.report.day.Edition;
import taizhang.report.day.SpotCheckLine;
import taizhang.statistics.Standing;

/**
 * Something that did not agree with the report, and what became of it in the books.
 *
 * @param line what was checked and found
 * @param brief 问题摘要 of the problem checked; empty for a zero report
 * @param booked 入账情况, e.g. 7月26日转入第2轮整改; empty while the books show nothing
 */
public record SpotCheckOutcome(SpotCheckLine line, Optional<String> brief, Optional<String> booked) {
    static SpotCheckOutcome of(SpotCheckLine line, SpotCheck check, SpotCheckTarget target, Edition edition) {
        Optional<Standing> problem = target.problem().flatMap(edition.problems()::at);
        return new SpotCheckOutcome(
                line,
                problem.map(standing -> standing.state().facts().wording().brief()),
                switch (target.kind()) {
                    case ZERO_REPORT -> registered(check, target, edition);
                    case CLOSED -> problem.flatMap(standing -> reopened(standing, check, edition));
                    case UNFOUNDED -> problem.flatMap(standing -> reinstated(standing, check, edition));
                });
    }

    /** Problems of the unit that inspection brought into the books since. */
    private static Optional<String> registered(SpotCheck check, SpotCheckTarget target, Edition edition) {
        List<String> found = edition.problems().of(target.unit()).stream()
                .filter(standing -> standing.state().facts().source().kind() == SourceKind.INSPECTION
                        && !standing.state().registered().isBefore(check.date()))
                .map(standing -> standing.problem().id().text())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of("已登记为" + String.join("、", found));
    }

    private static Optional<String> reopened(Standing standing, SpotCheck check, Edition edition) {
        return since(standing, check)
                .filter(step -> step.act() instanceof Act.Recurrence)
                .findFirst()
                .map(step -> DayText.brief(step.act().date(), edition.asOf())
                        + "转入第" + step.after().round() + "轮整改"
                        + step.after()
                                .limits()
                                .current()
                                .map(limit -> "，限" + DayText.brief(limit, edition.asOf()) + "前整改到位")
                                .orElse(""));
    }

    private static Optional<String> reinstated(Standing standing, SpotCheck check, Edition edition) {
        return since(standing, check)
                .filter(step -> step.act() instanceof Act.Verification act && act.conclusion() != Truth.UNTRUE)
                .findFirst()
                .map(step -> DayText.brief(step.act().date(), edition.asOf()) + "重新核实，列入整改");
    }

    private static Stream<Step> since(Standing standing, SpotCheck check) {
        return standing.life().stepsUpTo(standing.day()).stream()
                .filter(step -> !step.act().date().isBefore(check.date()));
    }

    /** 处理意见 and 入账情况 together, without a full stop at the end. */
    public String handling() {
        Optional<String> told = line.handling().map(SpotCheckOutcome::bare);
        Optional<String> result = booked.or(() -> Optional.of("尚未记入台账"))
                .filter(text -> told.filter(words -> words.contains(text.replace("已", "")))
                        .isEmpty());
        return Stream.of(told, result).flatMap(Optional::stream).collect(Collectors.joining("；"));
    }

    private static String bare(String text) {
        return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
    }
}
