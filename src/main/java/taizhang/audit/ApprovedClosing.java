package taizhang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Facts;
import taizhang.model.Ledger;
import taizhang.model.Problem;

/**
 * What was approved when a problem was closed (审定): its text, the standard of its category, its measures and the names
 * of its evidence.
 *
 * @param problem number
 * @param date day of the 审定
 * @param text all of it in lines
 */
record ApprovedClosing(String problem, LocalDate date, String text) {
    /**
     * The last closing of a problem within some days.
     *
     * @param after the day before the first
     * @param until the last day
     */
    static Optional<ApprovedClosing> of(Ledger ledger, Problem problem, LocalDate after, LocalDate until) {
        return problem.acts().stream()
                .filter(act -> act instanceof Act.Decision decision && decision.agreed())
                .map(Act::date)
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .max(Comparator.naturalOrder())
                .flatMap(day -> on(ledger, problem, day));
    }

    private static Optional<ApprovedClosing> on(Ledger ledger, Problem problem, LocalDate day) {
        return Life.of(problem, ledger.campaign().procedure()).on(day).map(state -> {
            Facts facts = state.facts();
            CanonicalText text = new CanonicalText(ledger)
                    .put("类别", facts.category().name())
                    .put("摘要", facts.wording().summary())
                    .put("描述", facts.wording().description());
            ledger.categories()
                    .at(facts.category())
                    .ifPresent(category -> text.put("整改标准", category.standard().standard())
                            .put("处理意见", category.standard().handling()));
            FactItems items = new FactItems(ledger);
            facts.measure().ifPresent(measure -> text.put("整改", items.measure(measure)));
            text.put("佐证", String.join("、", evidenceUntil(problem, day)));
            return new ApprovedClosing(problem.id().text(), day, text.toString());
        });
    }

    private static List<String> evidenceUntil(Problem problem, LocalDate day) {
        List<String> names = new ArrayList<>();
        problem.acts().stream()
                .filter(act -> !act.date().isAfter(day))
                .forEach(act -> names.addAll(act.head().evidence()));
        return names.stream().distinct().sorted().toList();
    }

    /** Enough to tell it from another. */
    String digest() {
        return new SealedItem(problem, "销号 " + date, text).digest();
    }
}
