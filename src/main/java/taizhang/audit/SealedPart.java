package taizhang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import taizhang.model.Act;
import taizhang.model.Facts;
import taizhang.model.FactsRevision;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.Wording;

/**
 * The part of a ledger that certain seals close: what was entered later is left out, so that the figures come out as they
 * did then.
 *
 * @param ledger the whole
 * @param sealed short digests of all items those seals hold
 */
record SealedPart(Ledger ledger, Set<String> sealed) {
    /** The ledger without what no seal holds; periods stay whole, as no figure of a seal hangs on them. */
    Ledger reduced() {
        List<Problem> problems = new ArrayList<>();
        ledger.problems().forEach(problem -> reduced(problem).ifPresent(problems::add));
        return new Ledger(
                ledger.campaign(),
                ledger.units(),
                ledger.categories(),
                ledger.policies(),
                problems,
                ledger.periods(),
                ledger.oversight(),
                ledger.texts(),
                ledger.selections());
    }

    /** A problem without what no seal holds; empty if none holds its registration. */
    Optional<Problem> reduced(Problem problem) {
        List<String> held = FactItems.of(problem).stream()
                .filter(item -> sealed.contains(item.digest()))
                .map(SealedItem::label)
                .toList();
        if (!held.contains(FactItems.BASIC)) {
            return Optional.empty();
        }
        List<Act> kept = problem.acts().stream()
                .filter(act -> sealed.contains(ActItems.of(problem, act).digest()))
                .toList();
        List<FactsRevision> revisions = problem.revisions().stream()
                .filter(revision -> kept.contains(revision.correction()))
                .toList();
        return Optional.of(new Problem(
                problem.id(),
                problem.home(),
                problem.registered(),
                reduced(problem.facts(), held::contains),
                revisions,
                kept,
                problem.origin()));
    }

    private static Facts reduced(Facts facts, Predicate<String> held) {
        Wording wording = facts.wording();
        return facts.withWording(wording.withSummary(wording.summary().filter(text -> held.test(FactItems.SUMMARY))))
                .withMeasure(facts.measure().filter(measure -> held.test(FactItems.MEASURE)))
                .withRemark(facts.remark().filter(text -> held.test(FactItems.REMARK)));
    }
}
