package taizhang.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import taizhang.edit.SafeFile;
import taizhang.edit.WriteLock;
import taizhang.history.RepositoryTrouble;

/**
 * Brings the working files from one commit to another (取回). What is to be done is written down first, so that a run that
 * was broken off is finished by the next: a file is either still as it was, or already as it is to be.
 *
 * @param copy the working copy
 */
record Bringing(WorkingCopy copy) {
    private static final String PLAN = "taizhang-plan";
    private static final String MOVE = "move";
    private static final String MERGE = "merge";

    /** One file that differs; zero where it is not there. */
    private record Change(String path, ObjectId before, ObjectId after, FileMode mode) {}

    /** A commit's tree in the working files, and the branch at it. */
    void move(String from, String to) throws IOException {
        begin(MOVE, from, to);
    }

    /** A merge's tree in the working files, as a merge that is not committed yet. */
    void merge(String from, String merged) throws IOException {
        begin(MERGE, from, merged);
    }

    private void begin(String how, String from, String to) throws IOException {
        List<Change> changes = changes(from, to);
        for (Change change : changes) {
            if (!isAs(change.path(), change.before())) {
                throw new RepositoryTrouble(
                        change.path() + " 改过、还没有提交，没有同步：刚改的请再运行一次；不在 ledger-data 和 templates 里的，先提交它，或者改回去");
            }
        }
        Files.writeString(plan(), how + " " + from + " " + to + "\n", StandardCharsets.UTF_8);
        copy.reached("记下要取回的");
        carryOut(how, from, to, changes);
    }

    /** Finishes what was broken off; nothing usually. */
    void finish() throws IOException {
        if (!Files.exists(plan())) {
            return;
        }
        String[] words =
                Files.readString(plan(), StandardCharsets.UTF_8).strip().split(" ", -1);
        String head = copy.head().orElse("");
        boolean known = words.length == 3 && (head.equals(words[1]) || head.equals(words[2]));
        if (known && copy.repository().find(words[2]).isPresent()) {
            carryOut(words[0], words[1], words[2], changes(words[1], words[2]));
        } else {
            Files.delete(plan());
        }
    }

    private void carryOut(String how, String from, String to, List<Change> changes) throws IOException {
        try (WriteLock lock = WriteLock.take(copy.repository().root().resolve(copy.data()))) {
            for (Change change : changes) {
                bring(lock, change);
                copy.reached("取回 " + change.path());
            }
        }
        index(changes);
        copy.reached("记入索引");
        if (how.equals(MERGE)) {
            beginMerge(to);
        } else if (!copy.head().orElse("").equals(to)) {
            advance(from, to);
        }
        copy.reached("换到新版本");
        Files.deleteIfExists(plan());
    }

    private Path plan() {
        return planIn(copy.store());
    }

    /** Where it is written down in a repository what is still to be done; not there if nothing is. */
    static Path planIn(Repository store) {
        return store.getDirectory().toPath().resolve(PLAN);
    }

    private Path place(String path) {
        return copy.repository().root().resolve(path);
    }

    private boolean isAs(String path, ObjectId blob) throws IOException {
        Path file = place(path);
        if (blob.equals(ObjectId.zeroId())) {
            return !Files.exists(file);
        }
        return Files.isRegularFile(file)
                && LineEnds.same(Files.readAllBytes(file), copy.repository().content(blob.name()));
    }

    /** A file that was edited since it was broken off is left to whoever edited it. */
    private void bring(WriteLock lock, Change change) throws IOException {
        if (!isAs(change.path(), change.before())) {
            return;
        }
        Path file = place(change.path());
        if (change.after().equals(ObjectId.zeroId())) {
            Files.deleteIfExists(file);
            dropEmpty(Objects.requireNonNull(file.getParent()));
            return;
        }
        byte[] after = copy.repository().content(change.after().name());
        if (change.before().equals(ObjectId.zeroId())) {
            SafeFile.replace(lock, file, Optional.empty(), after);
        } else {
            byte[] present = Files.readAllBytes(file);
            byte[] stored = copy.repository().content(change.before().name());
            SafeFile.replace(lock, file, Optional.of(present), LineEnds.as(after, stored, present));
        }
    }

    /** As git does: a folder whose last file went, goes, too. */
    private void dropEmpty(Path folder) throws IOException {
        Path root = copy.repository().root();
        for (Path place = folder;
                !place.equals(root) && isEmpty(place);
                place = Objects.requireNonNull(place.getParent())) {
            Files.deleteIfExists(place);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private List<Change> changes(String from, String to) throws IOException {
        List<Change> changes = new ArrayList<>();
        try (RevWalk commits = new RevWalk(copy.store());
                TreeWalk walk = new TreeWalk(copy.store())) {
            walk.addTree(commits.parseCommit(ObjectId.fromString(from)).getTree());
            walk.addTree(commits.parseCommit(ObjectId.fromString(to)).getTree());
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                if (isFile(walk.getRawMode(0)) && isFile(walk.getRawMode(1))) {
                    changes.add(new Change(
                            walk.getPathString(), walk.getObjectId(0), walk.getObjectId(1), walk.getFileMode(1)));
                }
            }
        }
        return changes;
    }

    static boolean isFile(int mode) {
        return FileMode.MISSING.equals(mode)
                || FileMode.REGULAR_FILE.equals(mode)
                || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    private void index(List<Change> changes) throws IOException {
        DirCache index = copy.store().lockDirCache();
        try {
            DirCacheEditor editor = index.editor();
            for (Change change : changes) {
                if (change.after().equals(ObjectId.zeroId())) {
                    editor.add(new DirCacheEditor.DeletePath(change.path()));
                } else {
                    editor.add(new DirCacheEditor.PathEdit(change.path()) {
                        @Override
                        public void apply(DirCacheEntry entry) {
                            entry.setFileMode(change.mode());
                            entry.setObjectId(change.after());
                            entry.setLength(0);
                            entry.setLastModified(java.time.Instant.EPOCH);
                        }
                    });
                }
            }
            editor.commit();
        } finally {
            index.unlock();
        }
    }

    /** The index as a commit has it. */
    void indexAs(String commit) throws IOException {
        DirCache index = copy.store().lockDirCache();
        try (RevWalk walk = new RevWalk(copy.store())) {
            DirCacheBuilder builder = index.builder();
            builder.addTree(
                    new byte[0],
                    DirCacheEntry.STAGE_0,
                    walk.getObjectReader(),
                    walk.parseCommit(ObjectId.fromString(commit)).getTree());
            builder.commit();
        } finally {
            index.unlock();
        }
    }

    private void beginMerge(String merged) throws IOException {
        try (RevWalk walk = new RevWalk(copy.store())) {
            RevCommit commit = walk.parseCommit(ObjectId.fromString(merged));
            List<ObjectId> others = new ArrayList<>();
            for (int i = 1; i < commit.getParentCount(); i++) {
                others.add(commit.getParent(i).getId());
            }
            walk.parseBody(commit);
            copy.store().writeMergeCommitMsg(commit.getFullMessage());
            copy.store().writeMergeHeads(others);
        }
    }

    private void advance(String from, String to) throws IOException {
        RefUpdate update = copy.store().updateRef(Constants.HEAD);
        update.setExpectedOldObjectId(ObjectId.fromString(from));
        update.setNewObjectId(ObjectId.fromString(to));
        update.setRefLogMessage("taizhang sync", false);
        switch (update.forceUpdate()) {
            case NEW, FORCED, FAST_FORWARD, NO_CHANGE -> {}
            default -> throw new RepositoryTrouble("换不到新版本，多半是 git 正在用这个仓库；请再运行一次");
        }
    }
}
