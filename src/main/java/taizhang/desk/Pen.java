package taizhang.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import taizhang.check.Rules;
import taizhang.edit.Addition;
import taizhang.edit.Deed;
import taizhang.edit.Journal;
import taizhang.edit.OpenLedger;
import taizhang.edit.Proposal;
import taizhang.edit.SeveralFiles;
import taizhang.load.WorkingTree;

/** The ledger of a folder, open for writing: what every command that writes into it holds in its hand. */
public final class Pen {
    private final WorkingTree tree;
    private final OpenLedger ledger;
    private final JournalPage page;
    private final List<Deed> finished;

    private Pen(WorkingTree tree, Rules rules, JournalPage page, List<Deed> finished) throws IOException {
        this.tree = tree;
        this.ledger = OpenLedger.read(tree, rules);
        this.page = page;
        this.finished = List.copyOf(finished);
    }

    /**
     * Reads and checks the ledger of the folder; a commit cannot be written into.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    public static Pen open(Folders folders) throws IOException {
        WorkingTree tree = WorkingTree.of(folders.data(), folders.shownData());
        JournalPage page = new JournalPage(Journal.of(tree));
        List<Deed> finished = new SeveralFiles(tree, page.journal()).finish();
        WorkingTree now = finished.isEmpty() ? tree : WorkingTree.of(folders.data(), folders.shownData());
        return new Pen(now, new FontShelf(folders, Optional.empty()).rules(), page, finished);
    }

    /** What a program that was killed had left half done and this pen finished when it was opened. */
    public List<Deed> finished() {
        return finished;
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
     * Writes several files as one and notes it: all of them or none; cut off in between, the next pen that is opened writes the
     * rest.
     *
     * @throws IOException one cannot be written, or someone else wrote to it meanwhile
     */
    public void write(List<Addition> changes, Deed deed) throws IOException {
        if (!changes.isEmpty()) {
            new SeveralFiles(tree, page.journal()).write(changes, page.note(changes, deed));
        }
    }

    /**
     * Writes one change and notes it so that it can be taken back.
     *
     * @param deed what the command does
     */
    public void write(Proposal.Ready ready, Deed deed) throws IOException {
        page.note(ready.change(), deed);
        ready.change().writeTo(tree);
    }
}
