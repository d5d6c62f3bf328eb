package taizhang.audit;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.Revision;
import taizhang.model.Act;
import taizhang.model.Evidence;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.ProblemId;

/** Tells of what was entered late, and of corrections. */
final class LateAudit {
    private final AuditBooks books;
    private final WhoDidIt who;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final List<CorrectionEntry> corrections = new ArrayList<>();

    /**
     * Looks at all that no seal holds though it should.
     *
     * @param numbers problems of which something worse is told already
     * @param facts what was changed: the new wording of something sealed is no late entry
     * @param oversight the same of 督办, 抽查 and 通报
     */
    LateAudit(
            AuditBooks books,
            List<SealState> states,
            WhoDidIt who,
            Set<String> numbers,
            FactAudit facts,
            OversightAudit oversight,
            RecordTrace trace)
            throws IOException {
        this.books = books;
        this.who = who;
        Set<String> returns = new java.util.HashSet<>();
        states.forEach(state -> returns.addAll(state.missing().keySet()));
        for (LateItem item : SealCheck.late(books.ledger(), books.evidence(), books.seals())) {
            if (OversightItems.owns(item.owner())) {
                if (!returns.contains(item.owner()) && !oversight.isRenumbered(item.owner())) {
                    String field = item.label().equals(OversightItems.REPLY) ? "回复.日期" : "日期";
                    Optional<Revision> by = trace.appeared(OversightAudit.pathOf(item.owner()), item.owner(), field);
                    findings.add(late(item, item.owner(), by));
                }
            } else if (item.problem().isEmpty()) {
                if (!returns.contains(item.owner())) {
                    findings.add(lateReturn(item));
                }
            } else if (!numbers.contains(item.owner())
                    && (!facts.isChanged(item.owner())
                            || facts.isAdded(item.owner(), item.date() + " " + item.label()))) {
                findings.add(late(item));
            }
        }
        books.ledger().problems().forEach(this::correctionsOf);
        corrections.sort(Comparator.comparing(CorrectionEntry::problem)
                .thenComparing(entry -> entry.correction().date()));
    }

    List<AuditFinding> findings() {
        return findings;
    }

    List<CorrectionEntry> corrections() {
        return List.copyOf(corrections);
    }

    private AuditFinding late(LateItem item) {
        String number = item.problem().map(ProblemId::text).orElseThrow();
        if (item.label().startsWith(Evidence.FOLDER)) {
            return late(
                    item,
                    number,
                    who.touched(
                            item.label(),
                            books.history().graph().upTo(item.seal().books().commit())));
        }
        Optional<Revision> by = item.label().equals("登记")
                ? who.appeared(number)
                : who.entered(number, item.date() + " " + item.label());
        return late(item, number, by);
    }

    private AuditFinding late(LateItem item, String number, Optional<Revision> by) {
        return new AuditFinding(
                HistoryCode.LATE_ENTRY.at(
                        item.place(),
                        number,
                        item.label(),
                        item.date(),
                        item.seal().period(),
                        entered(by),
                        days(item, by)),
                number,
                by);
    }

    private AuditFinding lateReturn(LateItem item) throws IOException {
        String[] parts = item.owner().split(" ", 3);
        Period period = books.ledger().periods().stream()
                .filter(one -> one.end().toString().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        Optional<Revision> by = who.returned(
                ReturnAudit.pathOf(books, period),
                ReturnAudit.names(books, parts[2]),
                item.date().toString());
        String unit = ReturnAudit.names(books, parts[2]).stream()
                .filter(name -> books.ledger().units().find(name).isPresent())
                .findFirst()
                .flatMap(name -> books.ledger().units().find(name))
                .map(id -> id.name())
                .orElse(parts[2]);
        return new AuditFinding(
                HistoryCode.LATE_RETURN.at(
                        item.place(), unit, parts[1], item.date(), item.seal().period(), entered(by), days(item, by)),
                unit,
                by);
    }

    private static String entered(Optional<Revision> by) {
        return by.map(revision -> revision.committed().toLocalDate() + " 才").orElse("后来才");
    }

    private static String days(LateItem item, Optional<Revision> by) {
        return by.map(revision -> ChronoUnit.DAYS.between(
                        item.date(), revision.committed().toLocalDate()))
                .map(days -> Long.toString(Math.max(0, days)))
                .orElse("若干");
    }

    private void correctionsOf(Problem problem) {
        for (Act act : problem.acts()) {
            if (act instanceof Act.Correction correction) {
                Optional<Revision> by = who.entered(problem.id().text(), correction.date() + " " + correction.label());
                corrections.add(new CorrectionEntry(problem.id(), correction, by));
            }
        }
    }
}
