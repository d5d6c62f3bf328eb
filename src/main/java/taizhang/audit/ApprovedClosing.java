package taizhang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.CategoryId;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.Said;

/**
 * What was approved when a problem was closed (审定, or what 销号于 says): its text, the standard of its category, its measures and the names
 * of its evidence.
 *
 * @param problem number
 * @param date day of the 审定
 * @param text all of it in one form
 */
record ApprovedClosing(String problem, LocalDate date, String text) {
    /**
     * The last closing of a problem within some days.
     *
     * @param after the day before the first
     * @param until the last day
     */
    static Optional<ApprovedClosing> of(Ledger ledger, Problem problem, LocalDate after, LocalDate until) {
        return Life.of(problem, ledger.campaign().procedure()).steps().stream()
                .filter(Step::closes)
                .map(step -> step.act().date())
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .max(Comparator.naturalOrder())
                .flatMap(day -> on(ledger, problem, day));
    }

    private static Optional<ApprovedClosing> on(Ledger ledger, Problem problem, LocalDate day) {
        return Life.of(problem, ledger.campaign().procedure())
                .on(day)
                .map(state -> new ApprovedClosing(
                        problem.id().text(),
                        day,
                        CanonicalText.of(new Said.Items(List.of(
                                factsOf(problem),
                                changesUntil(problem, day),
                                standardOf(ledger, state.facts().category()),
                                evidenceUntil(problem, day))))));
    }

    /** What was registered; a problem reduced to what was sealed may lack some of what its record says by now. */
    private static Said factsOf(Problem problem) {
        List<String> keys = new ArrayList<>(List.of("类别", "描述"));
        problem.facts().wording().summary().ifPresent(summary -> keys.add(FactItems.SUMMARY));
        problem.facts().measure().ifPresent(measure -> keys.add(FactItems.MEASURE));
        return problem.origin().said().only(keys);
    }

    /** What became of it: by 更正, 改派 and 反弹. */
    private static Said changesUntil(Problem problem, LocalDate day) {
        return new Said.Items(problem.acts().stream()
                .filter(act -> !act.date().isAfter(day))
                .filter(act -> act instanceof Act.Correction
                        || act instanceof Act.Reassignment
                        || act instanceof Act.Recurrence)
                .map(act -> (Said) act.head().origin().said())
                .toList());
    }

    private static Said standardOf(Ledger ledger, CategoryId category) {
        return ledger.categories()
                .at(category)
                .map(found -> found.origin().said().only(List.of("整改标准", "处理意见")))
                .orElse(Said.Group.EMPTY);
    }

    private static Said evidenceUntil(Problem problem, LocalDate day) {
        List<String> names = new ArrayList<>();
        problem.acts().stream()
                .filter(act -> !act.date().isAfter(day))
                .forEach(act -> names.addAll(act.head().evidence()));
        return new Said.Items(names.stream()
                .distinct()
                .sorted()
                .map(name -> (Said) new Said.Text(name))
                .toList());
    }

    /** Enough to tell it from another. */
    String digest() {
        return new SealedItem(problem, "销号 " + date, text).digest();
    }
}
