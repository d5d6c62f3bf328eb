package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.SourceFile;

/**
 * A file of the ledger.
 *
 * @param path relative to the data folder
 * @param kind what it holds
 * @param source its text; empty if it is no text, which has been reported
 */
record LedgerFile(String path, FileKind kind, Optional<SourceFile> source) {
    /** Its name without folder and ending. */
    String name() {
        return FileKind.nameOf(path);
    }
}
