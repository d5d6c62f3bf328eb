package taizhang.edit;

import java.io.IOException;

/**
 * Records what the office did: notices, spot checks, circulars and seals.
 *
 * @param ledger the ledger as it stands
 */
public record ListAppender(OpenLedger ledger) {
    /**
     * A record at the end of a file; the file is made if there is none.
     *
     * @param record its keys in the order in which they are written
     */
    public Proposal append(ListFile file, Draft.Group record) throws IOException {
        return new RecordAppender(ledger).toFile(file.path(), file.key(), record, false, file.title());
    }
}
