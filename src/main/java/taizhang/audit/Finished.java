package taizhang.audit;

import java.io.IOException;
import java.util.Optional;
import taizhang.history.FileChange;
import taizhang.history.LedgerHistory;
import taizhang.history.MergedFile;
import taizhang.history.Revision;

/**
 * A merged file as it can be read: a merge committed with its marks in is finished by the commit that took them away.
 *
 * @param file with the content of that commit
 * @param by that commit; empty if it is the merge itself
 */
record Finished(MergedFile file, Optional<Revision> by) {
    /** Tells whether a content can be read. */
    @FunctionalInterface
    interface Reader {
        boolean canRead(String content) throws IOException;
    }

    /** A merged file finished; empty if it still cannot be read. */
    static Optional<Finished> of(MergedFile merged, LedgerHistory history, Reader reader) throws IOException {
        Optional<String> now = merged.result();
        Optional<Revision> by = Optional.empty();
        if (readable(now, reader)) {
            return Optional.of(new Finished(merged, by));
        }
        for (FileChange change : history.files()) {
            if (change.path().equals(merged.path())
                    && change.before().equals(now)
                    && !change.revision().equals(merged.revision())) {
                now = change.after();
                by = Optional.of(change.revision());
                if (readable(now, reader)) {
                    return Optional.of(new Finished(merged.withResult(now), by));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean readable(Optional<String> content, Reader reader) throws IOException {
        return content.isEmpty() || reader.canRead(content.orElseThrow());
    }
}
