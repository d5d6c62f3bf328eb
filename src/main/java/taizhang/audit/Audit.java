package taizhang.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.PastProblems;
import taizhang.load.SealFile;
import taizhang.model.Seal;

/** Audits books and their history (审计): everything that was done to them unlike bookkeeping, each thing once. */
public final class Audit {
    private Audit() {}

    /**
     * The report on some books.
     *
     * @throws IOException if the repository lacks a part of its history
     */
    public static AuditReport of(AuditBooks books, AuditedTemplates templates) throws IOException {
        List<SealState> states = SealCheck.of(books.ledger(), books.evidence(), books.seals());
        WhoDidIt who = new WhoDidIt(books);
        List<AuditFinding> findings = new ArrayList<>();
        books.unreadable()
                .forEach(trouble -> findings.add(new AuditFinding(
                        HistoryCode.SEALS_UNREADABLE.at(trouble.span(), trouble.message()),
                        SealFile.PATH,
                        Optional.empty())));
        PastProblems past = new PastProblems(books.repository(), books.folder());
        MergeAudit merges = new MergeAudit(books, past);
        findings.addAll(merges.findings());
        findings.addAll(new MergedRecords(books).findings());
        NumberAudit numbers =
                new NumberAudit(books, merges.told(), past.at(books.tip().id()).orElseGet(Map::of));
        findings.addAll(numbers.findings());
        findings.addAll(new CommitAudit(books).findings());
        findings.addAll(new SealAudit(books, states).findings());
        Set<String> gone = new LinkedHashSet<>(numbers.told());
        gone.addAll(merges.told());
        List<SealState> ofUnits = states.stream()
                .map(state -> state.without(OversightItems::owns))
                .toList();
        FactAudit facts = new FactAudit(books, ofUnits, past, who, gone);
        findings.addAll(facts.findings());
        RecordTrace trace = new RecordTrace(books);
        OversightAudit oversight = new OversightAudit(books, states, trace);
        findings.addAll(oversight.findings());
        findings.addAll(unfetched(books, who));
        findings.addAll(unexplained(states));
        LateAudit late = new LateAudit(books, states, who, gone, facts, oversight, trace);
        findings.addAll(late.findings());
        dropTwice(findings);
        findings.sort(AuditFinding.ORDER);
        return new AuditReport(
                books.history().graph().revisions().getFirst(),
                books.tip(),
                books.history().graph().revisions().size(),
                states,
                findings,
                late.corrections(),
                new SettingAudit(books, templates, trace, standardsTold(findings)).changes(),
                List.of(),
                notes(books));
    }

    /** What a merge dropped is told as such; that a seal misses it too is no second thing. */
    private static void dropTwice(List<AuditFinding> findings) {
        Set<Object> merged = findings.stream()
                .filter(finding -> finding.kind() == AuditKind.MERGED)
                .map(finding -> List.of(finding.subject(), finding.by()))
                .collect(Collectors.toSet());
        findings.removeIf(finding -> finding.kind() == AuditKind.CHANGED
                && merged.contains(List.of(finding.subject(), finding.by()))
                && finding.diagnostic().code() != HistoryCode.SEAL_DISAGREES
                && onlyDeleted(finding.diagnostic().message()));
    }

    private static boolean onlyDeleted(String message) {
        int at = message.indexOf('：', message.indexOf("被改动"));
        return at < 0
                || Stream.of(message.substring(at + 1).split("；"))
                        .allMatch(part -> part.startsWith("删去") || part.endsWith("（删去）"));
    }

    private static List<AuditFinding> unfetched(AuditBooks books, WhoDidIt who) {
        return UnfetchedEvidence.of(books.ledger(), books.evidence(), books.seals()).stream()
                .map(file -> new AuditFinding(
                        HistoryCode.EVIDENCE_UNFETCHED.at(
                                file.place(), file.path(), file.seal().period()),
                        file.path(),
                        who.touched(
                                file.path(),
                                books.history().graph().upTo(file.seal().books().commit()))))
                .toList();
    }

    /** Seals of which everything seems to be there, and does not add up all the same. */
    private static List<AuditFinding> unexplained(List<SealState> states) {
        return states.stream()
                .filter(state ->
                        state.chained() && !state.facts() && state.missing().isEmpty())
                .map(SealState::seal)
                .map(seal -> new AuditFinding(
                        HistoryCode.SEAL_DISAGREES.at(seal.place(), "事实摘要", seal.period()),
                        "第" + seal.period() + "期",
                        Optional.empty()))
                .toList();
    }

    private static Set<String> standardsTold(List<AuditFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.diagnostic().code() == HistoryCode.STANDARD_CHANGED)
                .map(AuditFinding::subject)
                .collect(Collectors.toSet());
    }

    private static List<String> notes(AuditBooks books) {
        List<String> notes = new ArrayList<>();
        books.history()
                .unread()
                .forEach(file -> notes.add("提交 " + file.revision() + "（"
                        + file.revision().author() + "）里的 " + file.path() + " 写坏了，读不出来，当作没有改动。"));
        oldForm(books.seals()).ifPresent(notes::add);
        if (books.seals().isEmpty()) {
            notes.add("还没有封账，只查了编号和提交；用 taizhang seal 封账。");
        }
        return notes;
    }

    /** Seals of an earlier form close less than those of today: whoever reads that they agree must know. */
    private static Optional<String> oldForm(List<Seal> seals) {
        List<Integer> old = seals.stream()
                .filter(seal -> !seal.holdsOversight())
                .map(Seal::period)
                .toList();
        if (old.isEmpty()) {
            return Optional.empty();
        }
        String which = "第" + old.getFirst() + "期" + (old.size() == 1 ? "" : "到第" + old.getLast() + "期");
        return Optional.of(which + "的封账是格式1：没有封督办、抽查、通报，没有记设置，这些有没有改过看不出。");
    }
}
