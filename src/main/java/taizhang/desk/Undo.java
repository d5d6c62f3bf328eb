package taizhang.desk;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import taizhang.edit.Journal;
import taizhang.edit.JournalEntry;
import taizhang.edit.OpenLedger;
import taizhang.edit.Retraction;
import taizhang.history.CommitTree;
import taizhang.history.RepositoryTrouble;
import taizhang.load.WorkingTree;

/**
 * What the last command wrote, ready to be taken back (撤回).
 *
 * @param tree the ledger's folder
 * @param ledger the ledger as it stands
 * @param journal where it was noted
 * @param entry what was written
 * @param retraction what would come of taking it back
 * @param committed whether it is committed, so that only another act can undo it
 */
public record Undo(
        WorkingTree tree,
        OpenLedger ledger,
        Journal journal,
        JournalEntry entry,
        Retraction retraction,
        boolean committed) {
    /**
     * Looks for the last command of which something still stands; empty if there is none.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    public static Optional<Undo> open(Folders folders) throws IOException {
        WorkingTree tree = WorkingTree.of(folders.data(), folders.shownData());
        OpenLedger ledger = OpenLedger.read(tree);
        Journal journal = Journal.of(tree);
        while (true) {
            Optional<JournalEntry> last = journal.last();
            if (last.isEmpty()) {
                return Optional.empty();
            }
            JournalEntry entry = last.get();
            Retraction retraction = Retraction.of(ledger, entry);
            if (retraction instanceof Retraction.Ready ready && ready.changes().isEmpty()) {
                journal.drop(entry);
                continue;
            }
            boolean committed = entry.standsIn(committed(folders, entry));
            return Optional.of(new Undo(tree, ledger, journal, entry, retraction, committed));
        }
    }

    private static Map<String, byte[]> committed(Folders folders, JournalEntry entry) throws IOException {
        Map<String, byte[]> texts = new HashMap<>();
        try (Archive archive = Archive.open(folders.atPresent())) {
            CommitTree commit = archive.data();
            for (String path : entry.paths()) {
                if (commit.holds(path)) {
                    texts.put(path, commit.bytes(path));
                }
            }
        } catch (RepositoryTrouble | NoSuchFileException nothingCommitted) {
            return texts;
        }
        return texts;
    }

    /** What undoes it where it is committed, in a sentence. */
    public String rightAct() {
        return RightAct.insteadOf(entry.deed());
    }

    /**
     * Takes it back; all files or none.
     *
     * @throws IOException a file cannot be written, or someone else wrote to it meanwhile
     */
    public void carryOut(Retraction.Ready ready) throws IOException {
        ready.writeTo(tree);
        journal.drop(entry);
    }
}
