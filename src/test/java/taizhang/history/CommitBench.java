package taizhang.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Makes commits of any shape without working files: any parents, any content. Each is a minute later than the last. */
public final class CommitBench implements AutoCloseable {
    private final Repository store;
    private Instant clock = Instant.parse("2017-06-01T01:00:00Z");

    /** For the repository in a folder. */
    public CommitBench(Path root) throws IOException {
        this.store = new FileRepositoryBuilder()
                .setGitDir(root.resolve(".git").toFile())
                .build();
    }

    /** The commit a name stands for. */
    public String id(String name) {
        try {
            return Objects.requireNonNull(store.resolve(name)).name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of a commit, to be changed. */
    public Map<String, String> files(String commit) {
        try (RevWalk commits = new RevWalk(store);
                TreeWalk walk = new TreeWalk(store)) {
            walk.addTree(commits.parseCommit(ObjectId.fromString(commit)).getTree());
            walk.setRecursive(true);
            Map<String, String> files = new TreeMap<>();
            while (walk.next()) {
                files.put(
                        walk.getPathString(),
                        new String(store.open(walk.getObjectId(0)).getBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits some files. */
    public String commit(String author, List<String> parents, Map<String, String> files) {
        try (ObjectInserter inserter = store.newObjectInserter()) {
            DirCache index = DirCache.newInCore();
            DirCacheBuilder entries = index.builder();
            for (Map.Entry<String, String> file : files.entrySet()) {
                DirCacheEntry entry = new DirCacheEntry(file.getKey());
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(
                        inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
                entries.add(entry);
            }
            entries.finish();
            clock = clock.plusSeconds(60);
            PersonIdent who = new PersonIdent(author, "office@example.invalid", clock, ZoneOffset.ofHours(8));
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(index.writeTree(inserter));
            commit.setParentIds(parents.stream().map(ObjectId::fromString).toList());
            commit.setAuthor(who);
            commit.setCommitter(who);
            commit.setMessage(author + "的提交");
            String id = inserter.insert(commit).name();
            inserter.flush();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
