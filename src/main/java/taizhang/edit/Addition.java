package taizhang.edit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import taizhang.load.WorkingTree;

/** Lines to be added to one file of the ledger; checked, not yet written. */
public final class Addition {
    private final String path;
    private final Optional<FileText> before;
    private final FileText after;
    private final Insertion insertion;

    Addition(String path, Optional<FileText> before, FileText after, Insertion insertion) {
        this.path = path;
        this.before = before;
        this.after = after;
        this.insertion = insertion;
    }

    /** The file, relative to the data folder. */
    public String path() {
        return path;
    }

    /** Whether the file does not exist yet. */
    public boolean isNewFile() {
        return before.isEmpty();
    }

    /** The number, from 1, of the first added line. */
    public int firstLine() {
        return insertion.before() + 1;
    }

    /** The added lines without line ends. */
    public List<String> added() {
        return insertion.lines();
    }

    /** The number, from 1, of the line that loses its empty {@code []}. */
    public Optional<Integer> changedLine() {
        return insertion.cut().map(cut -> cut.line() + 1);
    }

    Optional<byte[]> before() {
        return before.map(FileText::bytes);
    }

    FileText after() {
        return after;
    }

    /**
     * Writes the file: aside first, then moved in place; whatever goes wrong, the old file stays whole.
     *
     * @throws FileChangedException someone else wrote to the file since it was read
     * @throws java.nio.file.FileAlreadyExistsException someone else made the new file meanwhile
     * @throws IOException it cannot be written
     */
    public void writeTo(WorkingTree tree) throws IOException {
        SafeFile.replace(tree.place(""), tree.place(path), before.map(FileText::bytes), after.bytes());
    }

    /** Notes in the journal that it is about to be written. */
    public void noteIn(Journal journal, int entry) throws IOException {
        journal.note(entry, path, before.map(FileText::bytes), after.bytes());
    }
}
