package taizhang.statistics.recount;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import taizhang.lifecycle.NextActs;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStep;
import taizhang.model.Unit;
import taizhang.statistics.Standing;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;

/**
 * The lights of units and what waits for the office, counted once more.
 *
 * @param statistics how the problems stand
 * @param standstills which of them stand still
 */
record DayRecount(Statistics statistics, Standstills standstills) {
    /** How many units show a light; empty if there is no such light. */
    Optional<Long> light(String word) {
        return switch (word) {
            case "红" -> units(this::isRed);
            case "黄" -> units(unit -> !isRed(unit) && isYellow(unit));
            case "绿" -> units(unit -> !isRed(unit) && !isYellow(unit));
            default -> Optional.empty();
        };
    }

    private Optional<Long> units(Predicate<Unit> wanted) {
        return Optional.of(
                statistics.ledger().units().units().stream().filter(wanted).count());
    }

    private boolean isRed(Unit unit) {
        return any(unit, standing -> standing.overdueDays() > 0 && isOpen(standing) && isRectifying(standing));
    }

    private boolean isYellow(Unit unit) {
        int nearDays = statistics.ledger().campaign().rules().nearDays();
        return any(
                unit,
                standing -> isOpen(standing)
                        && (standstills.isStandingStill(standing.problem().id())
                                || standing.state().isNearDueOn(statistics.asOf(), nearDays)));
    }

    private boolean any(Unit unit, Predicate<Standing> wanted) {
        return statistics.standings().stream()
                .filter(standing -> standing.state().home().equals(unit.id()))
                .anyMatch(wanted);
    }

    private static boolean isOpen(Standing standing) {
        return !Set.of("已销号", "查否", "移交").contains(standing.status().label());
    }

    private static boolean isRectifying(Standing standing) {
        return standing.status().label().equals("整改中");
    }

    /** How many problems wait for a kind of work; empty if there is no such kind. */
    Optional<Long> waiting(String word) {
        return switch (word) {
            case "核查审定" -> problems(this::waitsForOffice);
            case "延期" ->
                problems(standing ->
                        standing.state().handling().pendingExtension().isPresent());
            case "定方案" ->
                problems(standing -> isRectifying(standing)
                        && standing.state().facts().measure().isEmpty());
            default -> Optional.empty();
        };
    }

    private Optional<Long> problems(Predicate<Standing> wanted) {
        return Optional.of(statistics.standings().stream().filter(wanted).count());
    }

    /** The next step of its closing is neither an application nor the review of a lead unit. */
    private boolean waitsForOffice(Standing standing) {
        ClosingProcedure procedure = statistics.ledger().campaign().procedure();
        Optional<String> next = new NextActs(procedure).closingStepIn(standing.state());
        boolean applied = next.isPresent()
                && !(standing.status().label().equals("完成整改")
                        && next.get()
                                .equals(procedure
                                        .applicationOf(standing.state().mode())
                                        .name()));
        return applied
                && !(procedure
                                .kindOf(next.get())
                                .filter(ClosingStep.FIRST_REVIEW::equals)
                                .isPresent()
                        && !standing.roles().reviewers().isEmpty());
    }
}
