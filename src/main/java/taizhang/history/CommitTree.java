package taizhang.history;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import taizhang.load.FileNames;
import taizhang.load.LfsPointer;
import taizhang.load.SourceTree;
import taizhang.text.Sha256;

/**
 * A folder as a commit holds it, read straight from the object store. Links and submodules are not followed: they count
 * as refused. Each file is read once.
 */
public final class CommitTree implements SourceTree {
    private static final int KEPT_SIZE = 1 << 20;

    private final Repository store;
    private final String name;
    private final Map<String, ObjectId> files = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<ObjectId, byte[]> read = new HashMap<>();
    private final Map<ObjectId, String> digests = new HashMap<>();

    private CommitTree(Repository store, String name) {
        this.store = store;
        this.name = name;
    }

    /** The folder at a path below a tree; empty if no folder is there. */
    static Optional<CommitTree> of(Repository store, AnyObjectId tree, String folder, String name) throws IOException {
        Optional<ObjectId> root = descend(store, tree.copy(), folder);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        CommitTree files = new CommitTree(store, name);
        files.list(root.orElseThrow());
        return Optional.of(files);
    }

    /** The tree object at a path below another; some systems write accented and Chinese names in parts, which is seen through. */
    static Optional<ObjectId> descend(Repository store, ObjectId tree, String folder) throws IOException {
        ObjectId at = tree;
        for (String part : folder.isEmpty() ? new String[0] : folder.split("/", -1)) {
            Optional<ObjectId> inner = folderIn(store, at, part);
            if (inner.isEmpty()) {
                return Optional.empty();
            }
            at = inner.orElseThrow();
        }
        return Optional.of(at);
    }

    private static Optional<ObjectId> folderIn(Repository store, ObjectId tree, String name) throws IOException {
        try (TreeWalk walk = new TreeWalk(store)) {
            walk.addTree(tree);
            while (walk.next()) {
                if (FileMode.TREE.equals(walk.getRawMode(0))
                        && whole(walk.getNameString()).equals(name)) {
                    return Optional.of(walk.getObjectId(0));
                }
            }
            return Optional.empty();
        }
    }

    private void list(ObjectId root) throws IOException {
        Map<String, ObjectId> raw = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(store)) {
            walk.addTree(root);
            while (walk.next()) {
                int mode = walk.getRawMode(0);
                if (SourceTree.isLeftover(walk.getNameString())) {
                    continue;
                }
                if (FileMode.TREE.equals(mode)) {
                    walk.enterSubtree();
                } else if (FileMode.SYMLINK.equals(mode) || FileMode.GITLINK.equals(mode)) {
                    refused.add(whole(walk.getPathString()));
                } else {
                    raw.put(walk.getPathString(), walk.getObjectId(0));
                }
            }
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
        files.putAll(FileNames.whole(raw));
        refused.sort(null);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean holds(String path) {
        return files.containsKey(path);
    }

    @Override
    public List<String> refused() {
        return List.copyOf(refused);
    }

    /**
     * The content of a file.
     *
     * @throws RepositoryTrouble if the commit holds only a pointer to it (Git LFS), or the store lacks it
     */
    @Override
    public byte[] bytes(String path) throws IOException {
        byte[] bytes = raw(path);
        if (isPointer(bytes)) {
            throw new RepositoryTrouble("“" + name + "/" + path + "”在提交里只有 Git LFS 的指针，没有内容；台账文件请不要交给 Git LFS 保管");
        }
        return bytes;
    }

    /** Of a file that only a pointer stands for (Git LFS): the digest in the pointer. Computed once, and not in memory. */
    @Override
    public String digest(String path) throws IOException {
        ObjectId id = blob(path);
        String known = digests.get(id);
        if (known == null) {
            Optional<String> pointed = pointedAt(id);
            known = pointed.isPresent() ? pointed.orElseThrow() : sha256(id);
            digests.put(id, known);
        }
        return known;
    }

    /** Empty as well if the pointer's content lies in the repository's own store of such files, and is what it should be. */
    @Override
    public Optional<String> pointedAt(String path) throws IOException {
        Optional<String> pointed = pointedAt(blob(path));
        return pointed.isPresent() && isFetched(pointed.orElseThrow()) ? Optional.empty() : pointed;
    }

    /** Where a pointer stands for it, the content in the repository's own store of such files. */
    @Override
    public Optional<byte[]> contentHere(String path) throws IOException {
        ObjectId id = blob(path);
        Optional<String> pointed = pointedAt(id);
        if (pointed.isEmpty()) {
            return Optional.of(content(id));
        }
        return isFetched(pointed.orElseThrow())
                ? Optional.of(Files.readAllBytes(keptAt(pointed.orElseThrow())))
                : Optional.empty();
    }

    @Override
    public long size(String path) throws IOException {
        return store.open(blob(path), Constants.OBJ_BLOB).getSize();
    }

    @Override
    public String stateOf(String path) throws IOException {
        return blob(path).name() + " " + pointedAt(path);
    }

    private Path keptAt(String digest) {
        return store.getCommonDirectory()
                .toPath()
                .resolve(Path.of("lfs", "objects", digest.substring(0, 2), digest.substring(2, 4), digest));
    }

    private boolean isFetched(String digest) throws IOException {
        Path kept = keptAt(digest);
        if (!Files.isRegularFile(kept)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(kept)) {
            return Sha256.of(content).equals(digest);
        }
    }

    private Optional<String> pointedAt(ObjectId id) throws IOException {
        return store.open(id, Constants.OBJ_BLOB).getSize() > LfsPointer.LARGEST
                ? Optional.empty()
                : LfsPointer.in(content(id));
    }

    private String sha256(ObjectId id) throws IOException {
        try (InputStream content = store.open(id, Constants.OBJ_BLOB).openStream()) {
            return Sha256.of(content);
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
    }

    /** The content of a file, or the pointer that stands for it. */
    byte[] raw(String path) throws IOException {
        return content(blob(path));
    }

    private ObjectId blob(String path) throws IOException {
        ObjectId id = files.get(path);
        if (id == null) {
            throw new NoSuchFileException(name + "/" + path);
        }
        return id;
    }

    private byte[] content(ObjectId id) throws IOException {
        byte[] known = read.get(id);
        if (known != null) {
            return known;
        }
        try {
            byte[] bytes = store.open(id, Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE);
            if (bytes.length <= KEPT_SIZE) {
                read.put(id, bytes);
            }
            return bytes;
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
    }

    static boolean isPointer(byte[] bytes) {
        return LfsPointer.in(bytes).isPresent();
    }

    /** File systems that take names apart give them back whole here. */
    private static String whole(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
