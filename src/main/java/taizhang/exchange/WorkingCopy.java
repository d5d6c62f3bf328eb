package taizhang.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;
import taizhang.history.Repository;
import taizhang.history.RepositoryTrouble;

/** An office's working copy of the books, open for commits and for what comes from elsewhere. */
public final class WorkingCopy implements AutoCloseable {
    private static final String MASTER_BRANCH = "refs/heads/";

    private final Repository repository;
    private final String data;
    private final Steps steps;
    private final Hold hold;

    private WorkingCopy(Repository repository, String data, Steps steps, Hold hold) {
        this.repository = repository;
        this.data = data;
        this.steps = steps;
        this.hold = hold;
    }

    /**
     * Opens a working copy; what an earlier run left half done is finished first.
     *
     * @param data path of the data folder in the repository
     * @throws IOException another program holds it, or it is not one to work in
     */
    public static WorkingCopy open(Repository repository, String data, Steps steps) throws IOException {
        if (repository.isBare()) {
            throw new RepositoryTrouble("这是裸仓库，没有工作文件，不能在这里保存、同步；请在自己的克隆里运行");
        }
        Hold hold = Hold.take(foldersOf(repository));
        WorkingCopy copy = new WorkingCopy(repository, data, steps, hold);
        try {
            LineEnds.prepare(repository.store());
            new Bringing(copy).finish();
            return copy;
        } catch (IOException | RuntimeException failure) {
            hold.close();
            throw failure;
        }
    }

    /** The repository's own folders: that of this working copy, then the one it shares with others. */
    static List<Path> foldersOf(Repository repository) {
        Path own = repository.store().getDirectory().toPath();
        Path common = repository.store().getCommonDirectory().toPath();
        return own.equals(common) ? List.of(own) : List.of(own, common);
    }

    Repository repository() {
        return repository;
    }

    org.eclipse.jgit.lib.Repository store() {
        return repository.store();
    }

    /** Path of the data folder in the repository. */
    public String data() {
        return data;
    }

    void reached(String step) throws IOException {
        steps.reached(step);
    }

    /** The commit checked out; empty if nothing was committed yet. */
    public Optional<String> head() throws IOException {
        return Optional.ofNullable(store().resolve("HEAD")).map(ObjectId::name);
    }

    /** The branch that is worked on, e.g. {@code main}. */
    public String branch() throws IOException {
        String branch = store().getFullBranch();
        if (branch == null || !branch.startsWith(MASTER_BRANCH)) {
            throw new RepositoryTrouble("现在不在任何分支上，没有保存，文件没有动；请先运行 git switch main");
        }
        return branch.substring(MASTER_BRANCH.length());
    }

    /** The other parents of a merge that was begun and is not committed; none usually. */
    public List<String> merging() throws IOException {
        List<ObjectId> heads = store().readMergeHeads();
        return heads == null ? List.of() : heads.stream().map(ObjectId::name).toList();
    }

    /** Whether one commit came before another, or is the same. */
    public boolean isAncestor(String ancestor, String later) throws IOException {
        return repository.isAncestor(ancestor, later);
    }

    /** The commits where two parted, usually one; none if they have nothing in common. */
    List<RevCommit> bases(String one, String other) throws IOException {
        try (RevWalk walk = new RevWalk(store())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ObjectId.fromString(one)));
            walk.markStart(walk.parseCommit(ObjectId.fromString(other)));
            List<RevCommit> bases = new ArrayList<>();
            walk.forEach(bases::add);
            return bases;
        }
    }

    /** All files of the commit where two parted (0), of the one (1) and of the other (2), side by side; to be closed. */
    TreeWalk threeWays(String ours, String theirs) throws IOException {
        List<RevCommit> bases = bases(ours, theirs);
        return threeWays(bases.stream().findFirst().map(base -> base.getTree().getId()), ours, theirs);
    }

    /**
     * The same over a tree.
     *
     * @param base empty: they have nothing in common
     */
    TreeWalk threeWays(Optional<ObjectId> base, String ours, String theirs) throws IOException {
        TreeWalk walk = new TreeWalk(store());
        try (RevWalk commits = new RevWalk(store())) {
            if (base.isPresent()) {
                walk.addTree(base.orElseThrow());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(commits.parseCommit(ObjectId.fromString(ours)).getTree());
            walk.addTree(commits.parseCommit(ObjectId.fromString(theirs)).getTree());
        }
        walk.setRecursive(true);
        return walk;
    }

    /** Who works here, as git was told; empty if it was not. */
    public Optional<String> userName() throws IOException {
        return UserSettings.of(store(), "name");
    }

    /** The address git was told; one that leads nowhere if it was not. */
    public String userEmail() throws IOException {
        return UserSettings.of(store(), "email").orElse("office@taizhang.invalid");
    }

    /** Keeps the name of who works here, for this working copy. */
    public void keepUserName(String name) throws IOException {
        FileBasedConfig settings = new FileBasedConfig(new File(store().getCommonDirectory(), "config"), FS.DETECTED);
        try {
            settings.load();
        } catch (ConfigInvalidException unreadable) {
            throw new RepositoryTrouble("git 仓库的 config 文件读不出来，没有记下姓名", unreadable);
        }
        settings.setString("user", null, "name", name);
        settings.save();
        store().getConfig().setString("user", null, "name", name);
    }

    @Override
    public void close() throws IOException {
        hold.close();
        repository.close();
    }

    /** Ends as if killed. */
    public void drop() throws IOException {
        hold.drop();
        repository.close();
    }
}
