package taizhang.desk;

import java.io.IOException;
import java.util.Optional;
import taizhang.edit.OpenLedger;
import taizhang.edit.ProblemBatch;
import taizhang.edit.Proposal;
import taizhang.load.WorkingTree;

/** The ledger of a folder, open for writing: what every command that writes into it holds in its hand. */
public final class Pen {
    private final WorkingTree tree;
    private final OpenLedger ledger;

    private Pen(WorkingTree tree, OpenLedger ledger) {
        this.tree = tree;
        this.ledger = ledger;
    }

    /**
     * Reads and checks the ledger of the folder; a commit cannot be written into.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    public static Pen open(Folders folders) throws IOException {
        WorkingTree tree = WorkingTree.of(folders.data(), folders.shownData());
        return new Pen(tree, OpenLedger.read(tree, new FontShelf(folders, Optional.empty()).rules()));
    }

    /** The ledger as it stood when it was opened. */
    public OpenLedger ledger() {
        return ledger;
    }

    /** Everything that was wrong with it then. */
    public Findings findings() {
        return new Findings(ledger.findings(), ledger.loaded().sources());
    }

    /**
     * Writes a change; whatever goes wrong, the old file stays whole.
     *
     * @throws IOException it cannot be written, or someone else wrote to the file meanwhile
     */
    public void write(Proposal.Ready ready) throws IOException {
        ready.change().writeTo(tree);
    }

    /**
     * Writes the problems of many units; whatever goes wrong, every file is whole, as it was or as it is to be.
     *
     * @throws IOException one cannot be written, or someone else wrote to it meanwhile
     */
    public void write(ProblemBatch.Ready ready) throws IOException {
        ready.writeTo(tree);
    }
}
