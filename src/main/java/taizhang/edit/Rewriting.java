package taizhang.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.yaml.YamlNode;

/** A file of the ledger made to say something else: not yet checked, not yet written. */
public final class Rewriting {
    private final String path;
    private final Optional<FileText> before;
    private final FileText after;
    private final List<Hunk> hunks;
    private final Optional<YamlNode> read;
    private final boolean kept;

    private Rewriting(
            String path,
            Optional<FileText> before,
            FileText after,
            List<Hunk> hunks,
            Optional<YamlNode> read,
            Draft target) {
        this.path = path;
        this.before = before;
        this.after = after;
        this.hunks = List.copyOf(hunks);
        this.read = read;
        this.kept = read.map(Draft::of).filter(target::equals).isPresent();
    }

    /**
     * Makes a file say something else.
     *
     * @param path relative to the data folder; the file need not exist
     * @param target what it is to say
     * @throws IOException it cannot be read
     */
    public static Rewriting of(OpenLedger ledger, String path, Draft target) throws IOException {
        Quoting quoting = new Quoting(ledger.readerOf(path));
        Optional<FileText> before = ledger.has(path) ? ledger.text(path) : Optional.empty();
        FileText text = before.orElse(FileText.empty());
        Optional<YamlNode> root = read(ledger, path, text);
        List<Hunk> hunks = root.map(node -> Reshape.of(text, node, target, quoting))
                .orElseGet(() -> List.of(new Hunk(
                        text.count(), List.of(), new DraftLines(quoting, new ListLayout(0, 0, 2, 2)).below((Draft.Group)
                                        target))));
        FileText after = text;
        List<Hunk> upwards = new ArrayList<>(hunks).reversed();
        for (Hunk hunk : upwards) {
            after = after.with(hunk.from(), hunk.from() + hunk.removed().size(), hunk.added());
        }
        return new Rewriting(path, before, after, hunks, read(ledger, path, after), target);
    }

    private static Optional<YamlNode> read(OpenLedger ledger, String path, FileText text) {
        return ledger.readerOf(path).read(text.source(ledger.shown(path)), new Diagnostics());
    }

    /** What a file says now; an empty group if there is none. */
    public static Draft contents(OpenLedger ledger, String path) throws IOException {
        Optional<FileText> text = ledger.has(path) ? ledger.text(path) : Optional.empty();
        return text.flatMap(there -> read(ledger, path, there)).map(Draft::of).orElse(Draft.group());
    }

    /** The file, relative to the data folder. */
    public String path() {
        return path;
    }

    /** What changes, from top to bottom. */
    public List<Hunk> hunks() {
        return hunks;
    }

    /** Whether the file, read again, says what it is to say. */
    public boolean isKept() {
        return kept;
    }

    /** What the changed file holds. */
    public Optional<YamlNode> root() {
        return read;
    }

    /** The changed file. */
    public SourceFile source(OpenLedger ledger) {
        return after.source(ledger.shown(path));
    }

    FileText after() {
        return after;
    }

    /** The change as one that can be written. */
    Addition change() {
        int first = hunks.isEmpty() ? 0 : hunks.getFirst().from();
        List<String> added =
                hunks.stream().flatMap(hunk -> hunk.added().stream()).toList();
        return new Addition(path, before, after, new Insertion(first, added, Optional.empty()));
    }
}
