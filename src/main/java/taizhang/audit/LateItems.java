package taizhang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.Act;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.Seal;
import taizhang.model.Submission;
import taizhang.model.UnitReturn;

/** Finds what was entered late: it belongs to a sealed period, and that period's seal does not hold it. */
final class LateItems {
    private final Ledger ledger;
    private final List<Seal> seals;
    private final Map<String, Integer> listed = new HashMap<>();
    private final List<LateItem> late = new ArrayList<>();

    LateItems(Ledger ledger, List<Seal> seals) {
        this.ledger = ledger;
        this.seals = seals;
        for (int i = 0; i < seals.size(); i++) {
            int place = i;
            seals.get(i)
                    .contents()
                    .items()
                    .values()
                    .forEach(digests -> digests.forEach(digest -> listed.putIfAbsent(digest, place)));
        }
    }

    List<LateItem> all() {
        ledger.problems().forEach(this::look);
        ledger.periods().forEach(period -> period.returns().forEach(one -> look(period, one)));
        return List.copyOf(late);
    }

    private void look(Problem problem) {
        String owner = problem.id().text();
        SealedItem basic = FactItems.of(problem).getFirst();
        Optional<Integer> first = covering(problem.registered(), LocalDate.MIN);
        add(
                basic,
                first,
                place -> new LateItem(
                        owner,
                        Optional.of(problem.id()),
                        "登记",
                        problem.registered(),
                        seals.get(place),
                        holder(basic),
                        problem.origin().span()));
        boolean whole = first.isPresent() && isLate(basic, first.orElseThrow());
        for (Act act : problem.acts()) {
            SealedItem item = ActItems.of(problem, act);
            Optional<Integer> covering = covering(act.date(), LocalDate.MIN);
            // a problem that came late brought its acts with it: told once
            if (!whole || !holder(item).equals(holder(basic))) {
                add(
                        item,
                        covering,
                        place -> new LateItem(
                                owner,
                                Optional.of(problem.id()),
                                act.label(),
                                act.date(),
                                seals.get(place),
                                holder(item),
                                act.head().origin().span()));
            }
        }
    }

    private void look(Period period, UnitReturn one) {
        Optional<LocalDate> date = one.submission().map(Submission::date);
        if (date.isEmpty()) {
            return;
        }
        SealedItem item = new ReturnItems(ledger).of(period, one);
        add(
                item,
                covering(period.end(), date.orElseThrow()),
                place -> new LateItem(
                        item.owner(),
                        Optional.empty(),
                        "报送",
                        date.orElseThrow(),
                        seals.get(place),
                        holder(item),
                        one.origin().span()));
    }

    private void add(SealedItem item, Optional<Integer> covering, java.util.function.IntFunction<LateItem> made) {
        covering.filter(place -> isLate(item, place)).ifPresent(place -> late.add(made.apply(place)));
    }

    private boolean isLate(SealedItem item, int covering) {
        return listed.getOrDefault(item.digest(), Integer.MAX_VALUE) > covering;
    }

    private Optional<Seal> holder(SealedItem item) {
        return Optional.ofNullable(listed.get(item.digest())).map(seals::get);
    }

    /** The first seal that closes a day, and what had come in by another. */
    private Optional<Integer> covering(LocalDate day, LocalDate in) {
        for (int i = 0; i < seals.size(); i++) {
            if (!day.isAfter(seals.get(i).end()) && !in.isAfter(seals.get(i).date())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
