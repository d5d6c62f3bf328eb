package taizhang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.model.Act;
import taizhang.model.Evidence;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Origin;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.Seal;
import taizhang.model.Submission;
import taizhang.model.SupervisionNotice;
import taizhang.model.SupervisionReply;
import taizhang.model.UnitReturn;

/** Finds what was entered late: it belongs to a sealed period, and that period's seal does not hold it. */
final class LateItems {
    private final Ledger ledger;
    private final List<EvidenceFile> evidence;
    private final List<Seal> seals;
    private final Map<String, Integer> listed = new HashMap<>();
    private final List<LateItem> late = new ArrayList<>();

    LateItems(Ledger ledger, List<EvidenceFile> evidence, List<Seal> seals) {
        this.ledger = ledger;
        this.evidence = evidence;
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
        ledger.oversight().notices().forEach(this::look);
        ledger.oversight()
                .spotChecks()
                .forEach(check -> look(OversightItems.entry(check), check.date(), check.origin()));
        ledger.oversight()
                .circulars()
                .forEach(circular -> look(OversightItems.entry(circular), circular.date(), circular.origin()));
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
        Set<String> looked = new HashSet<>();
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
            if (covering.filter(place -> !isLate(item, place)).isPresent()) {
                evidenceOf(act).stream()
                        .filter(file -> looked.add(file.path()))
                        .forEach(file -> look(problem, act, file, covering));
            }
        }
    }

    private List<EvidenceFile> evidenceOf(Act act) {
        return evidence.stream()
                .filter(file -> act.head().evidence().stream()
                        .anyMatch(word -> Evidence.of(word).covers(file.path())))
                .toList();
    }

    /** A file laid later into a folder that an act names, or under a name that had no file. */
    private void look(Problem problem, Act act, EvidenceFile file, Optional<Integer> covering) {
        SealedItem item = new SealedItem(problem.id().text(), file.path(), file.digest());
        add(
                item,
                covering,
                place -> new LateItem(
                        problem.id().text(),
                        Optional.of(problem.id()),
                        file.path(),
                        act.date(),
                        seals.get(place),
                        holder(item),
                        act.head().origin().span()));
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

    private void look(SupervisionNotice notice) {
        SealedItem entry = OversightItems.entry(notice);
        look(entry, notice.date(), notice.origin());
        SealedItem reply = OversightItems.reply(notice);
        boolean together = holder(reply).equals(holder(entry));
        notice.reply()
                .map(SupervisionReply::date)
                // a notice that came late brought its reply with it: told once
                .filter(day -> !together || !isLate(entry, coveringOversight(notice.date())))
                .ifPresent(day -> look(reply, day, notice.origin()));
    }

    private void look(SealedItem item, LocalDate day, Origin origin) {
        add(
                item,
                Optional.of(coveringOversight(day)).filter(place -> place < seals.size()),
                place -> new LateItem(
                        item.owner(),
                        Optional.empty(),
                        item.label(),
                        day,
                        seals.get(place),
                        holder(item),
                        origin.span()));
    }

    /** The place of the first seal that closes a day of 督办, 抽查 and 通报; the number of seals if none does. */
    private int coveringOversight(LocalDate day) {
        int place = 0;
        while (place < seals.size()
                && (!seals.get(place).holdsOversight()
                        || day.isAfter(seals.get(place).end()))) {
            place++;
        }
        return place;
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
