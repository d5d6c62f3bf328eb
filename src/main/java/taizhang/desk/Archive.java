package taizhang.desk;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import taizhang.history.CommitHook;
import taizhang.history.CommitTree;
import taizhang.history.LedgerHistory;
import taizhang.history.ProblemLife;
import taizhang.history.Repository;
import taizhang.history.Revision;
import taizhang.render.OfficeFonts;
import taizhang.template.TemplateFolder;

/** The books as their repository holds them, at the commit asked for, else at the one checked out; open until closed. */
public final class Archive implements AutoCloseable {
    private final Folders folders;
    private final Repository repository;
    private final Revision tip;

    private Archive(Folders folders, Repository repository, Revision tip) {
        this.folders = folders;
        this.repository = repository;
        this.tip = tip;
    }

    /**
     * Opens the repository that encloses the data folder.
     *
     * @throws IOException there is none, it has no commit, or not the one asked for
     */
    public static Archive open(Folders folders) throws IOException {
        folders.needData();
        Repository repository = Repository.enclosing(folders.data());
        try {
            Revision tip =
                    folders.rev().isPresent() ? repository.resolve(folders.rev().orElseThrow()) : repository.head();
            return new Archive(folders, repository, tip);
        } catch (IOException trouble) {
            repository.close();
            throw trouble;
        }
    }

    /**
     * The repository that encloses the data folder, be it without any commit; to be closed by whoever asks.
     *
     * @throws IOException there is none
     */
    static Repository repositoryOf(Folders folders) throws IOException {
        folders.needData();
        return Repository.enclosing(folders.data());
    }

    /**
     * The repository around a folder that need not hold any books; to be closed by whoever asks.
     *
     * @throws IOException there is none
     */
    static Repository repositoryAround(Path folder) throws IOException {
        return Repository.enclosing(folder);
    }

    /**
     * Has every commit checked before it is made: one with errors or private numbers is refused.
     *
     * @param launcher what the check calls
     * @return the file that does it
     * @throws IOException there is no repository, or it has another such check
     */
    public static Path installHook(Folders folders, Path launcher) throws IOException {
        folders.needData();
        try (Repository repository = Repository.enclosing(folders.data())) {
            if (!repository.isBare()) {
                for (Path other : Campaigns.in(repository.root()).data()) {
                    CommitHook.install(
                            repository, launcher, repository.pathOf(other).orElseThrow());
                }
            }
            return CommitHook.install(
                    repository, launcher, repository.pathOf(folders.data()).orElseThrow());
        }
    }

    /** The life of a problem; empty if no commit ever held it. */
    public Optional<ProblemLife> lifeOf(String number) throws IOException {
        return ProblemLife.of(LedgerHistory.of(repository, tip, dataPath(), number), number);
    }

    /** Of which commit data and templates are, in sentences. */
    List<String> notes() throws IOException {
        List<String> notes = new ArrayList<>();
        notes.add("数据取自提交 " + label() + "。");
        if (tree(folders.templates()).isEmpty()) {
            notes.add("那次提交里没有 " + folders.shown(folders.templates()) + "，模板用的是文件夹里现在的。");
        }
        return notes;
    }

    Repository repository() {
        return repository;
    }

    Revision tip() {
        return tip;
    }

    /** The same repository at another commit. */
    Archive at(Revision revision) {
        return new Archive(folders, repository, revision);
    }

    /** Path of the data folder in the repository. */
    String dataPath() throws IOException {
        return repository.pathOf(folders.data()).orElseThrow();
    }

    /**
     * The data folder as committed.
     *
     * @throws IOException the commit does not hold it
     */
    CommitTree data() throws IOException {
        return tree(folders.data())
                .orElseThrow(() -> new NoSuchFileException("提交 " + tip + " 里的文件夹 " + folders.shownData()));
    }

    /** The templates; empty if they lie outside the repository or the commit does not hold them. */
    Optional<TemplateFolder> templates() throws IOException {
        Optional<CommitTree> tree = tree(folders.templates());
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String path : tree.orElseThrow().paths()) {
            if (TemplateFolder.isTemplate(path)) {
                contents.put(path, tree.orElseThrow().bytes(path));
            }
        }
        return Optional.of(TemplateFolder.of(folders.shown(folders.templates()), contents));
    }

    /** The fonts beside the templates; empty if the commit holds no templates. */
    Optional<OfficeFonts> fonts() throws IOException {
        Optional<CommitTree> tree = tree(folders.templates());
        return tree.isPresent() ? Optional.of(FontShelf.in(tree.orElseThrow())) : Optional.empty();
    }

    /**
     * Templates and fonts beside them that are not as committed, as the user knows them; none if the commit holds no
     * templates, as where they are those of the program.
     */
    List<String> uncommitted(TemplateFolder present, OfficeFonts fonts) throws IOException {
        Optional<TemplateFolder> committed = templates();
        if (committed.isEmpty()) {
            return List.of();
        }
        Map<String, String> then = FontShelf.settings(committed.orElseThrow(), fonts().orElse(OfficeFonts.NONE));
        Map<String, String> now = FontShelf.settings(present, fonts);
        TreeSet<String> all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        all.removeIf(path -> then.getOrDefault(path, "").equals(now.getOrDefault(path, "")));
        return all.stream().map(path -> present.shown() + "/" + path).toList();
    }

    /** A folder as committed; empty if it lies outside the repository or the commit does not hold it. */
    Optional<CommitTree> tree(Path folder) throws IOException {
        Optional<String> path = repository.pathOf(folder);
        return path.isPresent() ? repository.tree(tip, path.orElseThrow(), folders.shown(folder)) : Optional.empty();
    }

    /** The commit as a person recognises it. */
    String label() {
        return tip.shortId() + "（" + tip.committed().toLocalDate() + "，" + tip.author() + "）";
    }

    @Override
    public void close() {
        repository.close();
    }
}
