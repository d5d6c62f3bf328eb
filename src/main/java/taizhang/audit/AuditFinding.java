package taizhang.audit;

import java.util.Comparator;
import java.util.Optional;
import taizhang.diagnostic.Diagnostic;
import taizhang.history.Revision;

/**
 * One thing an audit found.
 *
 * @param diagnostic what, and where in the files
 * @param subject what it is about: a problem's number, a period, a file, a commit
 * @param by the commit that did it, where known
 */
public record AuditFinding(Diagnostic diagnostic, String subject, Optional<Revision> by) {
    /** By code, then place, then subject and text. */
    static final Comparator<AuditFinding> ORDER = Comparator.comparingInt(
                    (AuditFinding finding) -> finding.diagnostic().code().number())
            .thenComparing(finding -> finding.diagnostic().span())
            .thenComparing(AuditFinding::subject)
            .thenComparing(finding -> finding.diagnostic().message());

    /** What kind of thing it is. */
    public AuditKind kind() {
        return AuditKind.of(diagnostic.code());
    }
}
