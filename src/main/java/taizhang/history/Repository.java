package taizhang.history;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.storage.file.WindowCacheConfig;

/**
 * The git repository that encloses a folder (仓库), open for reading only. Linked work trees, bare repositories, a detached
 * head and shallow clones open like any other; what is missing is told where it is asked for.
 */
public final class Repository implements AutoCloseable {
    private static final long WINDOWS = 64L << 20;
    private static final int DELTA_BASES = 48 << 20;

    private final org.eclipse.jgit.lib.Repository store;
    private final Path root;

    private Repository(org.eclipse.jgit.lib.Repository store, Path root) {
        this.store = store;
        this.root = root;
    }

    /**
     * The repository a folder lies in.
     *
     * @param folder a folder of a work tree, or of a bare repository; the last parts of its path need not exist, as in
     *     a folder that only earlier commits hold
     * @throws RepositoryTrouble if there is none, or it cannot be read
     */
    public static Repository enclosing(Path folder) throws IOException {
        QuietSystem.install();
        WindowCacheConfig cache = new WindowCacheConfig();
        cache.setPackedGitLimit(WINDOWS);
        cache.setDeltaBaseCacheLimit(DELTA_BASES);
        cache.install();
        Path place = existing(folder.toAbsolutePath().normalize()).toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        builder.findGitDir(place.toFile());
        if (builder.getGitDir() == null) {
            demandNoRemains(place, folder);
            throw new RepositoryTrouble("“" + folder + "”不在 git 仓库里，没有历史可查；请先用 taizhang save --begin（--建库）建仓库并提交");
        }
        try {
            org.eclipse.jgit.lib.Repository store = builder.setMustExist(true).build();
            demandSha1(store, folder);
            demandBranch(store, folder);
            Path root = store.isBare()
                    ? store.getDirectory().toPath().toRealPath()
                    : store.getWorkTree().toPath().toRealPath();
            Repository repository = new Repository(store, root);
            repository.isShallow(); // a shallow file that cannot be read spoils every walk
            return repository;
        } catch (RepositoryTrouble known) {
            throw known;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new RepositoryTrouble("“" + folder + "”所在的 git 仓库打不开（" + unreadable.getMessage() + "）", unreadable);
        }
    }

    /** Whether a folder lies in a repository, be it in ruins. */
    public static boolean isAround(Path folder) throws IOException {
        QuietSystem.install();
        Path place = existing(folder.toAbsolutePath().normalize()).toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        builder.findGitDir(place.toFile());
        if (builder.getGitDir() == null) {
            demandNoRemains(place, folder);
        }
        return builder.getGitDir() != null;
    }

    /** Has whatever is done with repositories from now on go by their own settings alone. */
    public static void alone() {
        QuietSystem.install();
    }

    /** A .git that is none for git is a repository in ruins, not a place for a new one. */
    private static void demandNoRemains(Path place, Path folder) throws RepositoryTrouble {
        for (Path up = place; up != null; up = up.getParent()) {
            Path remains = up.resolve(Constants.DOT_GIT);
            if (Files.exists(remains)) {
                throw new RepositoryTrouble("“" + folder + "”所在的 git 仓库坏了：" + remains
                        + " 里的 HEAD 或别的文件缺少、写坏，或它指的地方不在；不要再 git init，先从别人的克隆里取回一份完整的");
            }
        }
    }

    /** A repository whose names are SHA-256 looks empty or broken to what reads SHA-1 only. */
    private static void demandSha1(org.eclipse.jgit.lib.Repository store, Path folder) throws RepositoryTrouble {
        String format = store.getConfig().getString("extensions", null, "objectformat");
        if (format != null && !format.equalsIgnoreCase("sha1")) {
            store.close();
            throw new RepositoryTrouble("“" + folder + "”所在的 git 仓库用的是 " + format.toUpperCase(java.util.Locale.ROOT)
                    + " 格式，本程序只读 SHA-1 格式的仓库；请新建一个仓库（git init --object-format=sha1），把文件提交进去");
        }
    }

    /**
     * A branch that a power cut left without content, or took, is no repository to which nothing was committed yet: the next
     * commit would begin the history anew.
     */
    private static void demandBranch(org.eclipse.jgit.lib.Repository store, Path folder) throws IOException {
        if (store.resolve(Constants.HEAD) != null) {
            return;
        }
        Ref head = store.exactRef(Constants.HEAD);
        Path branch = store.getCommonDirectory()
                .toPath()
                .resolve(head == null ? Constants.HEAD : head.getLeaf().getName());
        Path log = store.getDirectory().toPath().resolve(Constants.LOGS).resolve(Constants.HEAD);
        boolean past = Files.isRegularFile(log) && Files.size(log) > 0;
        boolean others =
                !store.getRefDatabase().getRefsByPrefix(Constants.R_REFS).isEmpty();
        if (Files.isRegularFile(branch) || (past && !others)) {
            store.close();
            throw new RepositoryTrouble("“" + folder + "”所在的 git 仓库坏了：提交过，可是分支的文件 " + branch
                    + " 空了或不见了，多半是断电；先不要提交，把整个文件夹备份好，再请懂 git 的人照 " + log + " 的最后一行恢复，或者从别人的克隆里取回");
        }
    }

    private static Path existing(Path folder) {
        Path place = folder;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    /** Whether it has no working files. */
    public boolean isBare() {
        return store.isBare();
    }

    /** Whether nothing was committed yet to what is checked out. */
    public boolean isWithoutCommit() throws IOException {
        return store.resolve(Constants.HEAD) == null;
    }

    /** Whether its older history was left out when it was cloned. */
    public boolean isShallow() throws IOException {
        try {
            return !store.getObjectDatabase().getShallowCommits().isEmpty();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RepositoryTrouble(
                    "git 仓库的 shallow 文件读不出来，不知道历史是否完整；请先运行 git fetch --unshallow，或换一份完整的克隆", unreadable);
        }
    }

    /**
     * Makes sure that the whole history is here.
     *
     * @throws RepositoryTrouble if older history was left out when it was cloned
     */
    public void needWhole() throws IOException {
        if (isShallow()) {
            throw new RepositoryTrouble("这份 git 仓库是浅克隆，缺少较早的历史；请先运行 git fetch --unshallow，或换一份完整的克隆");
        }
    }

    /** The folder of its working files; for a bare repository the repository itself. */
    public Path root() {
        return root;
    }

    /**
     * Where in the repository a folder lies, with forward slashes, {@code ""} for the whole of it; empty if it lies
     * outside.
     */
    public Optional<String> pathOf(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        Path present = existing(whole);
        Path real = present.toRealPath().resolve(present.relativize(whole)).normalize();
        if (!real.startsWith(root)) {
            return Optional.empty();
        }
        String path = root.relativize(real).toString().replace('\\', '/');
        return Optional.of(Normalizer.normalize(path, Normalizer.Form.NFC));
    }

    /**
     * The commit checked out, or the one a bare repository points to.
     *
     * @throws RepositoryTrouble if nothing was committed yet
     */
    public Revision head() throws IOException {
        ObjectId head = store.resolve(Constants.HEAD);
        if (head == null) {
            throw new RepositoryTrouble("git 仓库里还没有提交，没有历史可查");
        }
        return revision(head);
    }

    /**
     * The commit a user means: the first digits of a hash, a branch, a tag, HEAD~3.
     *
     * @throws RepositoryTrouble if there is none, or more than one
     */
    public Revision resolve(String written) throws IOException {
        return revision(new RevisionNames(store).find(written));
    }

    /** The commit with this full hash; empty if the store does not have it, or it is none. */
    public Optional<Revision> find(String id) throws IOException {
        if (!ObjectId.isId(id) || !store.getObjectDatabase().has(ObjectId.fromString(id))) {
            return Optional.empty();
        }
        return Optional.of(revision(ObjectId.fromString(id)));
    }

    /**
     * Whether one commit came before another, or is the same; the store must have both.
     *
     * @param ancestor full hash
     * @param later full hash
     */
    public boolean isAncestor(String ancestor, String later) throws IOException {
        try (RevWalk walk = new RevWalk(store)) {
            return walk.isMergedInto(
                    walk.parseCommit(ObjectId.fromString(ancestor)), walk.parseCommit(ObjectId.fromString(later)));
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
    }

    /**
     * The content of a file's version.
     *
     * @param id its hash, as in {@link FileChange}
     * @throws RepositoryTrouble if the store does not have it
     */
    public byte[] content(String id) throws IOException {
        try {
            return store.open(ObjectId.fromString(id), Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE);
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
    }

    /**
     * A folder as it was in a commit.
     *
     * @param folder its path in the repository
     * @param name what findings call it
     * @return empty if the commit does not hold it
     */
    public Optional<CommitTree> tree(Revision revision, String folder, String name) throws IOException {
        try (RevWalk walk = new RevWalk(store)) {
            RevCommit commit = walk.parseCommit(ObjectId.fromString(revision.id()));
            return CommitTree.of(store, commit.getTree(), folder, name);
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
    }

    private Revision revision(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(store)) {
            RevCommit commit = walk.parseCommit(id);
            walk.parseBody(commit);
            return Commits.revision(commit);
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
    }

    /** The store itself, for walks and for those who write into it. */
    public org.eclipse.jgit.lib.Repository store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
