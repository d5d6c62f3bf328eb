package taizhang.audit;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostic;
import taizhang.history.Revision;
import taizhang.model.Seal;

/**
 * What an audit found (审计).
 *
 * @param first the oldest commit that led to it
 * @param tip the commit whose books and history were audited
 * @param commits how many commits led to it, itself included
 * @param seals how each seal stands, oldest first
 * @param findings by code and subject
 * @param corrections 更正, by problem and date
 * @param changes 变更 of settings, from seal to seal
 * @param check what a check of the same books says
 * @param notes what a reader should know besides, in sentences
 */
public record AuditReport(
        Revision first,
        Revision tip,
        int commits,
        List<SealState> seals,
        List<AuditFinding> findings,
        List<CorrectionEntry> corrections,
        List<SettingChange> changes,
        List<Diagnostic> check,
        List<String> notes) {
    public AuditReport {
        seals = List.copyOf(seals);
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
        changes = List.copyOf(changes);
        check = List.copyOf(check);
        notes = List.copyOf(notes);
    }

    /** The same with more notes. */
    public AuditReport with(List<String> more) {
        return new AuditReport(
                first,
                tip,
                commits,
                seals,
                findings,
                corrections,
                changes,
                check,
                Stream.concat(notes.stream(), more.stream()).toList());
    }

    /** The same with what a check of the same books says. */
    public AuditReport checked(List<Diagnostic> found) {
        return new AuditReport(first, tip, commits, seals, findings, corrections, changes, found, notes);
    }

    /** Whether neither the audit nor a check found anything that must not be. */
    public boolean isClean() {
        return findings.isEmpty() && check.stream().noneMatch(Diagnostic::isError);
    }

    /** The last seal; empty without any. */
    public Optional<Seal> lastSeal() {
        return seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast().seal());
    }

    /** How many findings are of a kind. */
    public int count(AuditKind kind) {
        return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    /** How many findings are errors (错误); the others are warnings. */
    public int errors() {
        return (int) findings.stream()
                .filter(finding -> finding.diagnostic().isError())
                .count();
    }

    /**
     * The findings as a leader should hear of them: errors before warnings, and of each kind one, the gravest kind first,
     * before a second of any.
     */
    public List<AuditFinding> byWeight() {
        Map<AuditKind, Integer> seen = new EnumMap<>(AuditKind.class);
        IdentityHashMap<AuditFinding, Integer> turns = new IdentityHashMap<>();
        findings.forEach(finding -> turns.put(finding, seen.merge(finding.kind(), 1, Integer::sum)));
        return findings.stream()
                .sorted(Comparator.comparing(
                                (AuditFinding finding) -> !finding.diagnostic().isError())
                        .thenComparing(turns::get)
                        .thenComparing(AuditFinding::kind))
                .toList();
    }
}
