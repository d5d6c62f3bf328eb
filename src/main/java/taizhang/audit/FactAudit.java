package taizhang.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.ActChange;
import taizhang.history.FieldChange;
import taizhang.history.PastProblems;
import taizhang.history.ProblemChange;
import taizhang.history.ProblemVersion;
import taizhang.history.Revision;
import taizhang.model.Seal;

/** Finds what was changed after it was sealed: facts and acts of problems, what closings rest on, and returns. */
final class FactAudit {
    private static final String RETURN = "周报 ";

    private final AuditBooks books;
    private final PastProblems past;
    private final WhoDidIt who;
    private final Set<Object> told = new LinkedHashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> addedActs = new LinkedHashSet<>();
    private final Map<String, Seal> closings = new LinkedHashMap<>();
    private final Map<Entry, List<String>> entries = new LinkedHashMap<>();
    private final List<AuditFinding> findings = new ArrayList<>();

    /** What one commit did to one problem: one finding. */
    private record Entry(DiagnosticCode code, String number, Seal seal, Optional<Revision> by) {}

    /**
     * Looks at seals that do not agree.
     *
     * @param numbers problems of which something worse is told already
     */
    FactAudit(AuditBooks books, List<SealState> states, PastProblems past, WhoDidIt who, Set<String> numbers)
            throws IOException {
        this.books = books;
        this.past = past;
        this.who = who;
        EvidenceAudit evidence = new EvidenceAudit(books, who);
        ReturnAudit returns = new ReturnAudit(books, who);
        StandardAudit standards = new StandardAudit(books, who);
        states.forEach(state -> state.closings().forEach(number -> closings.put(number, state.seal())));
        for (SealState state : states) {
            for (String owner : state.missing().keySet()) {
                if (owner.startsWith(RETURN)) {
                    findings.addAll(returns.findings(owner, state.seal()));
                } else if (!numbers.contains(owner)) {
                    changed.add(owner);
                    boolean factChanged = look(owner, state.seal());
                    boolean evidenceChanged = evidence.look(owner, state.seal());
                    if (!factChanged && !evidenceChanged) {
                        disagrees(owner, state.seal());
                    }
                }
            }
            for (String number : state.closings()) {
                if (!numbers.contains(number) && !changed.contains(number) && !look(number, state.seal())) {
                    standards.look(number, state.seal());
                }
            }
        }
        entries.forEach((entry, changes) -> findings.add(finding(entry, changes)));
        findings.addAll(evidence.findings());
        findings.addAll(standards.findings());
    }

    List<AuditFinding> findings() {
        return findings;
    }

    /** Whether something a seal held of a problem was changed. */
    boolean isChanged(String number) {
        return changed.contains(number);
    }

    /** Whether, of a problem that was changed, an act was entered besides, by its date and kind. */
    boolean isAdded(String number, String label) {
        return addedActs.contains(number + " " + label);
    }

    private void disagrees(String owner, Seal seal) {
        findings.add(new AuditFinding(
                HistoryCode.SEAL_DISAGREES.at(seal.place(), owner, seal.period()), owner, Optional.empty()));
    }

    /** Compares a problem as it was when a seal was made with what it is now; whether that tells anything. */
    private boolean look(String number, Seal seal) throws IOException {
        Optional<ProblemVersion> then =
                past.at(seal.books().commit()).flatMap(problems -> Optional.ofNullable(problems.get(number)));
        Optional<ProblemVersion> now =
                past.at(books.tip().id()).flatMap(problems -> Optional.ofNullable(problems.get(number)));
        if (then.isEmpty() || now.isEmpty()) {
            return false;
        }
        Optional<ProblemChange> change = ProblemChange.between(books.tip(), then, now);
        if (change.isEmpty()) {
            return false;
        }
        BitSet before = books.history().graph().upTo(seal.books().commit());
        boolean closed = closings.containsKey(number);
        boolean found = false;
        for (FieldChange field : change.orElseThrow().facts()) {
            if (wasSealed(field, then.orElseThrow(), closed) || isCounted(field.path())) {
                found = true;
                tell(isApproved(field.path()), number, seal, who.changed(number, field, before), field);
            }
        }
        for (ActChange act : change.orElseThrow().acts()) {
            boolean sealed = act.before().isPresent()
                    && act.before().orElseThrow().date().compareTo(seal.end().toString()) <= 0;
            found |= sealed;
            if (sealed) {
                tell(changesEvidence(act), number, seal, who.changed(number, act, before), act);
            } else if (act.before().isEmpty()) {
                addedActs.add(number + " " + act.act().label());
            }
        }
        return found;
    }

    /** Filling in what was empty is no change, unless the figures hang on it or the closing was approved without it. */
    private static boolean wasSealed(FieldChange field, ProblemVersion then, boolean closed) {
        boolean measured = then.text().facts().keySet().stream().anyMatch(path -> path.startsWith("整改."));
        return field.before().isPresent()
                || field.path().startsWith("涉及.")
                || (field.path().startsWith("整改.") && measured)
                || (closed && isApproved(field.path()));
    }

    /** Whether a figure of the campaign's own hangs on a fact. */
    private boolean isCounted(String path) {
        return path.startsWith(FactItems.OWN + ".")
                && books.ledger()
                        .campaign()
                        .fields()
                        .field(path.substring(path.indexOf('.') + 1))
                        .filter(field -> field.type().addsUp())
                        .isPresent();
    }

    private static boolean isApproved(String path) {
        return path.startsWith("整改.") || List.of("类别", "摘要", "描述").contains(path);
    }

    private static boolean changesEvidence(ActChange act) {
        return act.fields().stream().allMatch(field -> field.path().endsWith(".佐证"));
    }

    private void tell(boolean approved, String number, Seal seal, Optional<Revision> by, FieldChange field) {
        if (told.add(List.of(number, field))) {
            add(approved, number, seal, by, field.text());
        }
    }

    private void tell(boolean approved, String number, Seal seal, Optional<Revision> by, ActChange act) {
        if (told.add(List.of(number, act.before(), act.after()))) {
            if (act.after().isEmpty()) {
                add(
                        approved,
                        number,
                        seal,
                        by,
                        "删去 经过[" + act.position() + "] " + act.act().label());
            } else {
                act.fields().forEach(field -> add(approved, number, seal, by, field.text()));
            }
        }
    }

    private void add(boolean approved, String number, Seal first, Optional<Revision> by, String text) {
        boolean afterClosing = approved && closings.containsKey(number) && isAfter(closings.get(number), by);
        HistoryCode code = afterClosing ? HistoryCode.CHANGED_AFTER_CLOSING : HistoryCode.CHANGED_AFTER_SEAL;
        Seal seal = afterClosing ? closings.getOrDefault(number, first) : first;
        Entry entry = entries.keySet().stream()
                .filter(one -> one.code() == code
                        && one.number().equals(number)
                        && one.by().equals(by))
                .findFirst()
                .orElse(new Entry(code, number, seal, by));
        entries.computeIfAbsent(entry, one -> new ArrayList<>()).add(text);
    }

    /** Whether a commit, if known, was made after a seal. */
    private boolean isAfter(@Nullable Seal seal, Optional<Revision> by) {
        return seal != null
                && by.filter(revision -> books.history()
                                .graph()
                                .isIn(books.history().graph().upTo(seal.books().commit()), revision))
                        .isEmpty();
    }

    private AuditFinding finding(Entry entry, List<String> changes) {
        return new AuditFinding(
                entry.code()
                        .at(
                                books.ledger().problems().stream()
                                        .filter(problem -> problem.id().text().equals(entry.number()))
                                        .findFirst()
                                        .map(problem -> problem.origin().span())
                                        .orElse(entry.seal().place()),
                                entry.number(),
                                entry.seal().period(),
                                String.join("；", changes)),
                entry.number(),
                entry.by());
    }
}
