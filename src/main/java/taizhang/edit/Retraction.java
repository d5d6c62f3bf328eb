package taizhang.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.load.WorkingTree;

/** What came of the wish to take back what a command wrote (撤回). */
public sealed interface Retraction {
    /**
     * It can be.
     *
     * @param changes what becomes of each file; none if nothing of what it wrote is there
     */
    record Ready(List<TakenBack> changes) implements Retraction {
        public Ready {
            changes = List.copyOf(changes);
        }

        /**
         * Puts all files back; if one cannot be, none is.
         *
         * @throws FileChangedException another program wrote to a file since it was read
         */
        public void writeTo(WorkingTree tree) throws IOException {
            List<TakenBack> done = new ArrayList<>();
            Path root = tree.place("");
            try {
                for (TakenBack change : changes) {
                    Path file = tree.place(change.path());
                    SafeFile.exchange(root, file, Optional.of(change.now().bytes()), bytes(change.then()));
                    done.add(change);
                }
            } catch (IOException trouble) {
                for (TakenBack change : done.reversed()) {
                    SafeFile.exchange(
                            root,
                            tree.place(change.path()),
                            bytes(change.then()),
                            Optional.of(change.now().bytes()));
                }
                throw trouble;
            }
        }

        private static Optional<byte[]> bytes(Optional<FileText> text) {
            return text.map(FileText::bytes);
        }
    }

    /**
     * What it wrote was edited since.
     *
     * @param path the file, relative to the data folder
     * @param why a clause
     */
    record Edited(String path, String why) implements Retraction {}

    /**
     * Without it, something else would be wrong.
     *
     * @param refused what
     */
    record Needed(Proposal.Refused refused) implements Retraction {}

    /** Tries to take an entry back. */
    static Retraction of(OpenLedger ledger, JournalEntry entry) throws IOException {
        Map<String, Optional<FileText>> then = new LinkedHashMap<>();
        for (JournalEntry.Part part : entry.parts().reversed()) {
            if (!then.containsKey(part.path())) {
                then.put(part.path(), textOf(ledger, part.path()));
            }
            switch (new Reversal(part).in(then.getOrDefault(part.path(), Optional.empty()))) {
                case Reversal.Result.Reverted reverted -> then.put(part.path(), reverted.then());
                case Reversal.Result.Edited edited -> {
                    return new Edited(part.path(), edited.why());
                }
            }
        }
        List<TakenBack> changes = new ArrayList<>();
        for (Map.Entry<String, Optional<FileText>> file : then.entrySet()) {
            Optional<FileText> now = textOf(ledger, file.getKey());
            if (now.isPresent()
                    && file.getValue().filter(text -> text.isSame(now.get())).isEmpty()) {
                changes.add(new TakenBack(file.getKey(), now.get(), file.getValue()));
            }
        }
        Optional<Proposal.Refused> needed = new Trial(ledger).without(changes);
        return needed.isPresent() ? new Needed(needed.get()) : new Ready(changes);
    }

    private static Optional<FileText> textOf(OpenLedger ledger, String path) throws IOException {
        return ledger.has(path) ? ledger.text(path) : Optional.empty();
    }
}
