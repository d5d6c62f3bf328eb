package taizhang.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.SourceFile;
import taizhang.exchange.Abandoning;
import taizhang.exchange.Author;
import taizhang.exchange.Committing;
import taizhang.exchange.Founding;
import taizhang.exchange.Steps;
import taizhang.exchange.WorkingCopy;
import taizhang.history.Repository;
import taizhang.history.RepositoryTrouble;
import taizhang.history.Revision;
import taizhang.load.PrivateFiles;
import taizhang.load.SourceTree;
import taizhang.load.WorkingTree;

/** Where the books are put on record (保存): checked as the hook does it, and committed with what changed for a message. */
public final class Counter implements AutoCloseable {
    private final Folders folders;
    private final Repository repository;
    private final WorkingCopy copy;
    private final Committing committing;

    private Counter(Folders folders, Repository repository, WorkingCopy copy, Committing committing) {
        this.folders = folders;
        this.repository = repository;
        this.copy = copy;
        this.committing = committing;
    }

    /**
     * Opens the repository that encloses the data folder; what an earlier run left half done is finished.
     *
     * @throws IOException there is none, or another program writes into it
     */
    public static Counter open(Folders folders, Steps steps) throws IOException {
        Repository repository = Archive.repositoryOf(folders);
        try {
            String data = repository.pathOf(folders.data()).orElseThrow();
            List<String> parts = new ArrayList<>(List.of(data));
            repository.pathOf(folders.templates()).ifPresent(parts::add);
            WorkingCopy copy = WorkingCopy.open(repository, data, steps);
            return new Counter(folders, repository, copy, new Committing(copy, parts));
        } catch (IOException | RuntimeException trouble) {
            repository.close();
            throw trouble;
        }
    }

    /** Makes a repository around the data folder if there is none; says whether it did. */
    public static boolean found(Folders folders) throws IOException {
        folders.needData();
        return Founding.own(Objects.requireNonNull(
                folders.data().toAbsolutePath().normalize().getParent()));
    }

    /** Who works here, as git was told; empty if it was not. */
    public Optional<String> userName() throws IOException {
        return copy.userName();
    }

    /** The address git was told. */
    public String userEmail() throws IOException {
        return copy.userEmail();
    }

    /** Keeps the name of who works here. */
    public void keepUserName(String name) throws IOException {
        copy.keepUserName(name);
    }

    /** What is not on record yet, by path in the repository. */
    public List<String> changed() throws IOException {
        return committing.changed();
    }

    /** Whether a merge was begun that is not on record yet. */
    public boolean isMerging() throws IOException {
        return !copy.merging().isEmpty();
    }

    /** Takes back a merge that was begun, if nobody worked on it by hand; says whether it was. */
    public boolean takeBackMerge() throws IOException {
        return new Abandoning(copy).takeBack();
    }

    /**
     * What speaks against putting these on record, and what does not agree with a seal.
     *
     * @throws IOException a file cannot be read
     */
    public Findings check(List<String> changed) throws IOException {
        String prefix = prefix();
        Set<String> looked = changed.stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .collect(Collectors.toSet());
        try (Books books = Books.open(folders.atPresent())) {
            Findings own = PhotoCheck.of(books, looked::contains).after(books.check());
            Findings found = PrivacyCheck.of(books, looked::contains).after(own);
            return TemplateTrial.of(books, found).after(found).pressing();
        }
    }

    /** Numbers of persons in a message. */
    public static Findings checkMessage(String message) {
        SourceFile text = new SourceFile("提交说明", message);
        return new Findings(PrivateFiles.inMessage(text), List.of(text));
    }

    /** What changed, in a clerk's words. */
    public String message(List<String> changed) throws IOException {
        String prefix = prefix();
        List<String> inData = changed.stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .toList();
        Optional<String> head = copy.head();
        Optional<? extends SourceTree> before = head.isEmpty()
                ? Optional.empty()
                : repository.tree(commit(head.orElseThrow()), copy.data(), folders.shownData());
        String own = SaveMessage.of(
                before, WorkingTree.of(folders.data(), folders.shownData()), inData, changed.size() - inData.size());
        return isMerging() ? "合并：" + own : own;
    }

    /** Puts them on record. */
    public void save(List<String> changed, String message, Author author) throws IOException {
        committing.commit(changed, message, author);
    }

    private String prefix() {
        return copy.data().isEmpty() ? "" : copy.data() + "/";
    }

    Folders folders() {
        return folders;
    }

    WorkingCopy copy() {
        return copy;
    }

    Revision commit(String id) throws IOException {
        return repository.find(id).orElseThrow(() -> new RepositoryTrouble("git 仓库里没有提交 " + id));
    }

    Repository repository() {
        return repository;
    }

    /** A text of the repository's file, for excerpts. */
    static SourceFile source(String name, byte[] bytes) {
        return new SourceFile(name, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }

    /** Ends as if killed. */
    void drop() throws IOException {
        copy.drop();
    }
}
