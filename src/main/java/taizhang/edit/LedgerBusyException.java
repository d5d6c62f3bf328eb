package taizhang.edit;

import java.io.IOException;
import java.nio.file.Path;

/** Another program writes into the ledger and does not end. */
public final class LedgerBusyException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String owner;

    LedgerBusyException(Path folder, String owner) {
        super(folder.toString());
        this.owner = owner;
    }

    /** Who it is, as far as it said so: a user and the number of a process; else "". */
    public String owner() {
        return owner;
    }
}
