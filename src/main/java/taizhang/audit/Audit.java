package taizhang.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.PastProblems;
import taizhang.load.SealFile;

/** Audits books and their history (审计): everything that was done to them unlike bookkeeping, each thing once. */
public final class Audit {
    private Audit() {}

    /**
     * The report on some books.
     *
     * @throws IOException if the repository lacks a part of its history
     */
    public static AuditReport of(AuditBooks books) throws IOException {
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
        findings.addAll(new MergedReturns(books).findings());
        NumberAudit numbers = new NumberAudit(books, merges.told());
        findings.addAll(numbers.findings());
        findings.addAll(new CommitAudit(books).findings());
        findings.addAll(new SealAudit(books, states).findings());
        Set<String> gone = new LinkedHashSet<>(numbers.told());
        gone.addAll(merges.told());
        FactAudit facts = new FactAudit(books, states, past, who, gone);
        findings.addAll(facts.findings());
        LateAudit late = new LateAudit(books, states, who, gone, facts);
        findings.addAll(late.findings());
        findings.sort(AuditFinding.ORDER);
        return new AuditReport(
                books.history().graph().revisions().getFirst(),
                books.tip(),
                books.history().graph().revisions().size(),
                states,
                findings,
                late.corrections(),
                notes(books));
    }

    private static List<String> notes(AuditBooks books) {
        List<String> notes = new ArrayList<>();
        books.history()
                .unread()
                .forEach(file -> notes.add("提交 " + file.revision() + "（"
                        + file.revision().author() + "）里的 " + file.path() + " 写坏了，读不出来，当作没有改动。"));
        if (books.seals().isEmpty()) {
            notes.add("还没有封账，只查了编号和提交；用 taizhang seal 封账。");
        }
        return notes;
    }
}
