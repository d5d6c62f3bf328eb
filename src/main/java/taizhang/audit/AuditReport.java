package taizhang.audit;

import java.util.List;
import java.util.stream.Stream;
import taizhang.history.Revision;

/**
 * What an audit found (审计).
 *
 * @param tip the commit whose books and history were audited
 * @param commits how many commits led to it, itself included
 * @param seals how each seal stands, oldest first
 * @param findings by code and subject
 * @param corrections 更正, by problem and date
 * @param notes what a reader should know besides, in sentences
 */
public record AuditReport(
        Revision tip,
        int commits,
        List<SealState> seals,
        List<AuditFinding> findings,
        List<CorrectionEntry> corrections,
        List<String> notes) {
    public AuditReport {
        seals = List.copyOf(seals);
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
    }

    /** The same with more notes. */
    public AuditReport with(List<String> more) {
        return new AuditReport(
                tip,
                commits,
                seals,
                findings,
                corrections,
                Stream.concat(notes.stream(), more.stream()).toList());
    }
}
