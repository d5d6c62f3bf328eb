package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.edit.FirstBooks;
import taizhang.edit.OpenLedger;
import taizhang.exchange.Author;
import taizhang.exchange.Beginning;
import taizhang.exchange.Committing;
import taizhang.exchange.Steps;
import taizhang.exchange.WorkingCopy;
import taizhang.history.Repository;
import taizhang.load.SourceTree;
import taizhang.load.WorkingTree;

/**
 * A new campaign in a folder of its own (新建专项), from its first books to its first commit. It lies in a repository of its
 * own, or in that of the office's other campaigns when it is made among them.
 *
 * @param here where the user stands
 * @param home the folder of the program
 * @param folder the folder to be
 */
public record Founding(Path here, Path home, Path folder) {
    /** The name of the folder of the data in it. */
    public static final String DATA = "ledger-data";

    private static final String TEMPLATES = "templates";

    /** What is wrong with the folder; empty if nothing is. */
    public Optional<String> fault() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of("“" + shown() + "”是一个文件，不是文件夹");
        }
        for (Path up = folder; up != null; up = up.getParent()) {
            if (!up.equals(folder) && up.endsWith(DATA)) {
                return Optional.of("“" + shown() + "”在台账数据 " + folders().shown(up) + " 里面，要放在它外面");
            }
            if (Files.exists(up) && !Files.isDirectory(up)) {
                return Optional.of("“" + folders().shown(up) + "”是一个文件，不是文件夹");
            }
        }
        try {
            List<String> held = held();
            return held.isEmpty()
                    ? Optional.empty()
                    : Optional.of("“" + shown() + "”不是空的，里面有 "
                            + String.join("、", held.subList(0, Math.min(3, held.size())))
                            + (held.size() > 3 ? " 等" + held.size() + "样" : "") + "；什么也没有动，另写一个文件夹");
        } catch (IOException unreadable) {
            return Optional.of("“" + shown() + "”打不开");
        }
    }

    private List<String> held() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    /** The folder as the user knows it. */
    public String shown() {
        return folders().shown(folder);
    }

    /** Where its books and papers will be. */
    public Folders folders() {
        return new Folders(
                here, folder.resolve(DATA), home.resolve(TEMPLATES), folder.resolve("output"), Optional.empty());
    }

    /**
     * The root of the repository that it will lie in with other campaigns; empty: it gets one of its own.
     *
     * @throws IOException a folder cannot be read
     */
    public Optional<Path> host() throws IOException {
        Optional<Path> root = Campaigns.repositoryRoot(folder);
        Path program = home.toAbsolutePath().normalize();
        return root.isPresent()
                        && !program.startsWith(root.get())
                        && !Campaigns.in(root.get()).data().isEmpty()
                ? root
                : Optional.empty();
    }

    /** What speaks against the books. */
    public Findings trial(FirstBooks books) throws IOException {
        OpenLedger ledger = OpenLedger.read(books, new FontShelf(folders(), Optional.empty()).rules());
        return new Findings(ledger.findings(), ledger.loaded().sources());
    }

    /** The books of the sample that came with the program. */
    public SourceTree sample() throws IOException {
        return WorkingTree.of(home.resolve(DATA), DATA);
    }

    /**
     * Writes everything and puts it on record. Nothing is there before; if it fails, nothing is there after.
     *
     * @param templates whether it gets templates of its own
     * @param name what it is called, for the record
     * @throws IOException it cannot be written
     */
    public void write(SourceTree books, boolean templates, String name, Author author) throws IOException {
        boolean fresh = !Files.exists(folder);
        try {
            lay(books, DATA);
            if (templates) {
                lay(WorkingTree.of(home.resolve(TEMPLATES), TEMPLATES), TEMPLATES);
            }
            for (OfficePaper paper : OfficePaper.all(home)) {
                paper.writeTo(folder);
            }
            record(name, author);
        } catch (IOException | RuntimeException failure) {
            clear(fresh);
            throw failure;
        }
    }

    private void lay(SourceTree tree, String below) throws IOException {
        for (String path : tree.paths()) {
            Path file = folder.resolve(below).resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, tree.bytes(path), StandardOpenOption.CREATE_NEW);
        }
    }

    private void record(String name, Author author) throws IOException {
        boolean own = host().isEmpty();
        if (own) {
            Beginning.in(folder);
        }
        Archive.installHook(folders(), home.resolve("taizhang"));
        Repository repository = Archive.repositoryOf(folders());
        String data = repository.pathOf(folders().data()).orElseThrow();
        try (WorkingCopy copy = WorkingCopy.open(repository, data, Steps.UNWATCHED)) {
            if (copy.userName().filter(author.name()::equals).isEmpty()) {
                copy.keepUserName(author.name());
            }
            Committing committing = new Committing(
                    copy, List.of(own ? "" : repository.pathOf(folder).orElseThrow()));
            committing.commit(committing.changed(), "新建专项：" + name, author);
        }
    }

    private void clear(boolean fresh) throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                tree.sorted(Comparator.reverseOrder()).forEach(all::add);
            }
        }
        for (Path path : all) {
            if (fresh || !path.equals(folder)) {
                path.toFile().setWritable(true);
                Files.deleteIfExists(path);
            }
        }
    }
}
