package taizhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.CollectCode;
import taizhang.edit.OpenLedger;
import taizhang.intake.form.FormKey;
import taizhang.intake.form.FormValues;
import taizhang.intake.form.ReturnForm;
import taizhang.intake.form.Stamp;
import taizhang.model.Period;
import taizhang.model.Receipt;

/**
 * Says of one unit's return what becomes of it, as far as it can be said without the rules of the books.
 *
 * @param ledger the books
 * @param period the period
 * @param choices what the clerk chose
 */
record UnitJudge(OpenLedger ledger, Period period, Collecting.Choices choices) {
    UnitIntake judge(FoundReturn found) {
        Map<String, String> books =
                FormValues.of(ledger.ledger(), period, found.unit().id());
        List<Receipt> receipts = period.received().stream()
                .filter(receipt -> receipt.unit().equals(found.unit().id()))
                .toList();
        Map<String, String> base = base(found, books, receipts);
        Weighing weighing = Weighing.of(
                ledger.ledger(), found, base, books, choices.prefer().contains(found.unit()));
        String day = weighing.changes().getOrDefault("报送", books.getOrDefault("报送", ""));
        NewRows rows = NewRows.of(
                ledger,
                found,
                receipts,
                choices.received().map(Object::toString).orElse(day));
        List<Complaint> faults = new ArrayList<>(found.faults());
        boolean says = !weighing.changes().isEmpty() || !rows.values().isEmpty();
        if (says && day.isEmpty()) {
            String place = Optional.ofNullable(found.answers().get("报送"))
                    .map(Answer::place)
                    .orElse("");
            faults.add(Complaint.of(CollectCode.NO_DAY, place));
        }
        List<Complaint> clashes = new ArrayList<>(weighing.clashes());
        clashes.addAll(rows.clashes());
        List<Complaint> old = old(found, receipts);
        List<Complaint> notices = new ArrayList<>(found.notices());
        notices.addAll(weighing.notices());
        Verdict verdict = verdict(found, faults, clashes, old, says);
        return new UnitIntake(
                found.unit(),
                found,
                verdict,
                weighing.changes(),
                rows.numbers(),
                rows.values(),
                complaints(verdict, faults, clashes, old),
                notices);
    }

    /** What the cells held before: as sent out, or as they were taken in last, if nobody has changed that since. */
    private Map<String, String> base(FoundReturn found, Map<String, String> books, List<Receipt> receipts) {
        Map<String, String> base =
                new LinkedHashMap<>(found.stamp().map(Stamp::base).orElse(Map.of()));
        boolean untouched = !receipts.isEmpty()
                && receipts.getLast()
                        .entered()
                        .filter(Writing.entered(
                                ledger.ledger(), period, found.unit().id())::equals)
                        .isPresent();
        if (untouched) {
            base.putAll(books);
        }
        return base;
    }

    private static List<Complaint> complaints(
            Verdict verdict, List<Complaint> faults, List<Complaint> clashes, List<Complaint> old) {
        return switch (verdict) {
            case FAULTY -> faults;
            case CLASH -> clashes;
            case OLD -> old;
            case DUPLICATE -> List.of();
            case BLANK -> List.of(Complaint.of(CollectCode.NOTHING_FILLED, ""));
            default -> List.of();
        };
    }

    private Verdict verdict(
            FoundReturn found, List<Complaint> faults, List<Complaint> clashes, List<Complaint> old, boolean says) {
        if (!faults.isEmpty()) {
            return Verdict.FAULTY;
        }
        if (found.filled().isEmpty()) {
            return Verdict.BLANK;
        }
        if (!clashes.isEmpty()) {
            return Verdict.CLASH;
        }
        if (!old.isEmpty() && !choices.only().contains(found.unit())) {
            return Verdict.OLD;
        }
        return says ? Verdict.READY : Verdict.DUPLICATE;
    }

    /** Why a form is an old one: of another edition, or it does not ask for a problem that was open when it went out anew. */
    private List<Complaint> old(FoundReturn found, List<Receipt> receipts) {
        Optional<Stamp> stamp = found.stamp();
        if (stamp.isEmpty()) {
            return List.of();
        }
        if (stamp.get().edition() != Stamp.EDITION) {
            return List.of(
                    Complaint.of(CollectCode.OLD_EDITION, "", "" + stamp.get().edition(), "" + Stamp.EDITION));
        }
        Set<String> registered = receipts.stream()
                .flatMap(receipt -> receipt.rows().values().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        String lacking =
                ReturnForm.of(ledger.ledger(), period, List.of(found.unit()), "").getFirst().problems().stream()
                        .filter(problem -> !stamp.get().base().containsKey(FormKey.progress(problem.id(), "内容")))
                        .map(problem -> problem.id().text())
                        .filter(id -> !registered.contains(id))
                        .collect(Collectors.joining("、"));
        return lacking.isEmpty() ? List.of() : List.of(Complaint.of(CollectCode.OLD_FORM, "", lacking));
    }
}
