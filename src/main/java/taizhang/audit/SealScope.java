package taizhang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taizhang.model.Act;
import taizhang.model.Evidence;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.Submission;
import taizhang.model.UnitReturn;

/**
 * What of a ledger a seal closes: problems registered and acts dated up to 截止, the evidence files they name, the returns
 * of all periods up to it that had come in by the day of sealing, and 督办, 抽查 and 通报 dated up to it.
 *
 * @param end 截止, included
 * @param date 封账日期, included
 */
record SealScope(LocalDate end, LocalDate date) {
    /**
     * All of it, sorted.
     *
     * @param evidence digests of the files under 佐证/ by path
     */
    List<SealedItem> items(Ledger ledger, Map<String, String> evidence) {
        List<SealedItem> items = new ArrayList<>();
        for (Problem problem : ledger.problems()) {
            if (covers(problem)) {
                items.addAll(FactItems.of(problem));
                for (Act act : problem.acts()) {
                    if (!act.date().isAfter(end)) {
                        items.add(ActItems.of(problem, act));
                        items.addAll(evidenceOf(problem, act, evidence));
                    }
                }
            }
        }
        ReturnItems returns = new ReturnItems(ledger);
        for (Period period : ledger.periods()) {
            if (!period.end().isAfter(end)) {
                items.add(ReturnItems.of(period));
                period.returns().stream()
                        .filter(this::covers)
                        .forEach(unitReturn -> items.add(returns.of(period, unitReturn)));
            }
        }
        items.addAll(OversightItems.of(ledger, end));
        return items.stream().distinct().sorted().toList();
    }

    boolean covers(Problem problem) {
        return !problem.registered().isAfter(end);
    }

    boolean covers(UnitReturn unitReturn) {
        return unitReturn
                .submission()
                .map(Submission::date)
                .filter(day -> !day.isAfter(date))
                .isPresent();
    }

    private static List<SealedItem> evidenceOf(Problem problem, Act act, Map<String, String> evidence) {
        List<SealedItem> items = new ArrayList<>();
        for (String word : act.head().evidence()) {
            Evidence named = Evidence.of(word);
            evidence.forEach((path, digest) -> {
                if (named.covers(path)) {
                    items.add(new SealedItem(problem.id().text(), path, digest));
                }
            });
        }
        return items;
    }
}
