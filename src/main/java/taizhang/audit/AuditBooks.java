package taizhang.audit;

import java.util.List;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceSpan;
import taizhang.history.LedgerHistory;
import taizhang.history.Repository;
import taizhang.history.Revision;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Seal;

/**
 * What an audit looks at, all of one commit.
 *
 * @param repository open while the audit runs
 * @param tip the commit
 * @param folder path of the data folder in the repository
 * @param shown what findings call the data folder
 * @param history all that led to the commit
 * @param ledger the books in it
 * @param evidence digests of the evidence files that acts name
 * @param seals as its 封账.yaml has them
 * @param unreadable what of 封账.yaml could not be read
 */
public record AuditBooks(
        Repository repository,
        Revision tip,
        String folder,
        String shown,
        LedgerHistory history,
        Ledger ledger,
        List<EvidenceFile> evidence,
        List<Seal> seals,
        List<Diagnostic> unreadable) {
    public AuditBooks {
        evidence = List.copyOf(evidence);
        seals = List.copyOf(seals);
        unreadable = List.copyOf(unreadable);
    }

    /** The beginning of a file of the data folder. */
    SourceSpan place(String path) {
        return SourceSpan.startOf(shown + "/" + path);
    }
}
