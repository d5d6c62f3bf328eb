package taizhang.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.load.WorkingTree;

/**
 * What commands wrote lately, so that it can be taken back (撤回): for each command a folder with the files it wrote to,
 * before and after. It lies beside the lock, out of git and out of the books, and may be deleted at any time.
 */
public final class Journal {
    private static final String FOLDER = "撤回";
    private static final String DEED = "命令";
    private static final String HALF = "写到一半";
    private static final String PATH = ".路径";
    private static final String BEFORE = ".前";
    private static final String AFTER = ".后";

    /** How many commands can be taken back. */
    private static final int KEPT = 30;

    private final Path ledger;
    private final Path folder;

    private Journal(Path ledger) {
        this.ledger = ledger;
        this.folder = ledger.resolve(WorkingTree.OWN_FOLDER).resolve(FOLDER);
    }

    /** The journal of a ledger's folder. */
    public static Journal of(WorkingTree tree) {
        return new Journal(tree.place(""));
    }

    /**
     * Begins the entry of one command; nothing is written before its first part is.
     *
     * @throws IOException the folder cannot be written to
     */
    public int begin(Deed deed) throws IOException {
        try (WriteLock lock = WriteLock.take(ledger)) {
            Files.createDirectories(lock.folder().resolve(FOLDER));
            List<Integer> numbers = numbers();
            for (int old : numbers.subList(0, Math.max(0, numbers.size() - KEPT + 1))) {
                delete(folderOf(old));
            }
            int number = numbers.isEmpty() ? 1 : numbers.getLast() + 1;
            Path entry = Files.createDirectories(folderOf(number));
            write(entry.resolve(DEED), String.join("\n", deed.command(), deed.object(), deed.what()));
            return number;
        }
    }

    /**
     * Notes that a file is about to be written; if it comes to nothing, the file is found as it was and there is nothing to
     * take back.
     *
     * @param number the entry's
     * @param before what the file holds; empty: there is none
     * @param after what it will hold
     */
    public void note(int number, String path, Optional<byte[]> before, byte[] after) throws IOException {
        Path entry = folderOf(number);
        int part = 1;
        while (Files.exists(entry.resolve(part + PATH))) {
            part++;
        }
        if (before.isPresent()) {
            Files.write(entry.resolve(part + BEFORE), before.get());
        }
        Files.write(entry.resolve(part + AFTER), after);
        write(entry.resolve(part + PATH), path);
    }

    /** Notes that the files of an entry are being written, until {@link #unmark}. */
    void mark(int number) throws IOException {
        write(folderOf(number).resolve(HALF), "");
    }

    /** Notes that they are written, or put back. */
    void unmark(int number) throws IOException {
        Files.deleteIfExists(folderOf(number).resolve(HALF));
    }

    /** The entries whose files are being written, oldest first; a program that was killed leaves one. */
    List<JournalEntry> marked() throws IOException {
        List<JournalEntry> marked = new ArrayList<>();
        for (int number : numbers()) {
            if (Files.exists(folderOf(number).resolve(HALF))) {
                marked.add(read(number));
            }
        }
        return marked;
    }

    /** The latest entry; empty if there is nothing to take back. */
    public Optional<JournalEntry> last() throws IOException {
        List<Integer> numbers = numbers();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(read(numbers.getLast()));
    }

    /** Forgets an entry: it was taken back, or never came to be. */
    public void drop(JournalEntry entry) throws IOException {
        delete(folderOf(entry.number()));
    }

    private JournalEntry read(int number) throws IOException {
        Path entry = folderOf(number);
        Path deed = entry.resolve(DEED);
        String[] words = (Files.exists(deed) ? Files.readString(deed) : "").split("\n", -1);
        List<JournalEntry.Part> parts = new ArrayList<>();
        for (int part = 1; Files.exists(entry.resolve(part + PATH)); part++) {
            Path before = entry.resolve(part + BEFORE);
            parts.add(new JournalEntry.Part(
                    Files.readString(entry.resolve(part + PATH)),
                    Files.exists(before) ? FileText.of(Files.readAllBytes(before)) : Optional.empty(),
                    FileText.of(Files.readAllBytes(entry.resolve(part + AFTER))).orElse(FileText.empty())));
        }
        return new JournalEntry(number, new Deed(word(words, 0), word(words, 1), word(words, 2)), parts);
    }

    private static String word(String[] words, int number) {
        return number < words.length ? words[number] : "";
    }

    private List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,9}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        }
    }

    private Path folderOf(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%06d", number));
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
