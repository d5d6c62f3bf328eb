package taizhang.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.load.WorkingTree;

/**
 * Several files written as one (同写): all of them are noted first, so that whoever writes next can finish what a killed program
 * left half done; where one cannot be written, the others are put back.
 *
 * @param tree the ledger's folder
 * @param journal where they are noted
 */
public record SeveralFiles(WorkingTree tree, Journal journal) {
    /**
     * Writes files that are noted already.
     *
     * @param entry under which they are noted
     * @throws IOException one cannot be written, or someone else wrote to it meanwhile; then none is
     */
    public void write(List<Addition> changes, int entry) throws IOException {
        List<Addition> done = new ArrayList<>();
        try (WriteLock lock = WriteLock.take(tree.place(""))) {
            journal.mark(entry);
            for (Addition change : changes) {
                SafeFile.replace(
                        lock,
                        tree.place(change.path()),
                        change.before(),
                        change.after().bytes());
                done.add(change);
            }
            journal.unmark(entry);
        } catch (IOException trouble) {
            journal.unmark(entry);
            putBack(done);
            throw trouble;
        }
    }

    private void putBack(List<Addition> done) throws IOException {
        for (Addition change : done.reversed()) {
            SafeFile.exchange(
                    tree.place(""),
                    tree.place(change.path()),
                    Optional.of(change.after().bytes()),
                    change.before());
        }
    }

    /**
     * Finishes what was left half done, but for files that were edited since.
     *
     * @return what it was, oldest first; nothing as a rule
     * @throws IOException a file cannot be written
     */
    public List<Deed> finish() throws IOException {
        if (journal.marked().isEmpty()) {
            return List.of();
        }
        List<Deed> finished = new ArrayList<>();
        try (WriteLock lock = WriteLock.take(tree.place(""))) {
            // one that was alive is done by now
            for (JournalEntry entry : journal.marked()) {
                for (JournalEntry.Part part : entry.parts()) {
                    Path file = tree.place(part.path());
                    Optional<byte[]> before = part.before().map(FileText::bytes);
                    Optional<FileText> now =
                            Files.exists(file) ? FileText.of(Files.readAllBytes(file)) : Optional.empty();
                    boolean untouched = now.isPresent() == part.before().isPresent()
                            && now.filter(text -> !text.isSame(part.before().orElseThrow()))
                                    .isEmpty();
                    if (untouched) {
                        SafeFile.replace(lock, file, before, part.after().bytes());
                    }
                }
                journal.unmark(entry.number());
                finished.add(entry.deed());
            }
        }
        return finished;
    }
}
