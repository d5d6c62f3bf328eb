package taizhang.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import taizhang.diagnostic.SourceFile;
import taizhang.merge.BooksMerge;
import taizhang.merge.Choices;
import taizhang.merge.Conflict;
import taizhang.merge.FileMerge;
import taizhang.merge.Renumbering;
import taizhang.merge.Side;

/** Lays two commits together into a third (合并): the data folder by record and field, all else by lines. */
public final class Laying {
    private final WorkingCopy copy;
    private final String ours;
    private final String theirs;
    private final Map<String, byte[]> before = new TreeMap<>();
    private final Map<String, byte[]> mine = new TreeMap<>();
    private final Map<String, byte[]> other = new TreeMap<>();
    private final List<SourceFile> texts = new ArrayList<>();

    /**
     * Two commits to be laid together.
     *
     * @param ours the one in hand
     * @param theirs the one that is published
     */
    public Laying(WorkingCopy copy, String ours, String theirs) throws IOException {
        this.copy = copy;
        this.ours = ours;
        this.theirs = theirs;
        read();
    }

    /**
     * What came of it.
     *
     * @param conflicts what is open; paths are in the repository
     * @param renumbering which of our records got new numbers
     * @param tree the tree of both; where something is open, with our version of it
     */
    public record Result(List<Conflict> conflicts, Renumbering renumbering, String tree) {
        public Result {
            conflicts = List.copyOf(conflicts);
        }
    }

    private void read() throws IOException {
        try (TreeWalk walk = copy.threeWays(base(), ours, theirs)) {
            while (walk.next()) {
                take(walk);
            }
        }
    }

    /** What both grew from: where they parted several times (criss-cross), those commits laid together in their turn. */
    private Optional<ObjectId> base() throws IOException {
        List<RevCommit> bases = copy.bases(ours, theirs);
        if (bases.size() < 2) {
            return bases.stream().findFirst().map(base -> base.getTree().getId());
        }
        Laying both = new Laying(copy, bases.get(0).name(), bases.get(1).name());
        return Optional.of(ObjectId.fromString(both.lay(Choices.all(Side.OURS)).tree()));
    }

    /** Whether the two have a history in common. */
    public boolean isRelated() throws IOException {
        return !copy.bases(ours, theirs).isEmpty();
    }

    private void take(TreeWalk walk) throws IOException {
        String path = walk.getPathString();
        boolean same = walk.idEqual(0, 1) && walk.idEqual(0, 2);
        boolean text = isData(path) && (path.endsWith(".yaml") || path.endsWith(".yml"));
        List<Map<String, byte[]>> versions = List.of(before, mine, other);
        for (int tree = 0; tree < versions.size(); tree++) {
            boolean file = FileMode.REGULAR_FILE.equals(walk.getRawMode(tree))
                    || FileMode.EXECUTABLE_FILE.equals(walk.getRawMode(tree));
            if (file && (!same || (text && tree == 0))) {
                byte[] stored = copy.repository().content(walk.getObjectId(tree).name());
                byte[] bytes = text ? FileMerge.inUtf8(path, stored) : stored;
                if (text) {
                    texts.add(new SourceFile(path, new String(bytes, StandardCharsets.UTF_8)));
                }
                if (!same) {
                    versions.get(tree).put(path, bytes);
                }
            }
        }
    }

    private String prefix() {
        return copy.data().isEmpty() ? "" : copy.data() + "/";
    }

    private boolean isData(String path) {
        return path.startsWith(prefix());
    }

    /** Lays them together; what the choices do not decide stays open. */
    public Result lay(Choices choices) throws IOException {
        Map<String, byte[]> base = part(before, true);
        Map<String, byte[]> own = part(mine, true);
        Renumbering renumbering = Renumbering.of(base, own, part(other, true), texts);
        BooksMerge.Result books =
                BooksMerge.merge(base, renumbering.in(base, own), part(other, true), choices, LineMerge::of);
        BooksMerge.Result rest =
                BooksMerge.merge(part(before, false), part(mine, false), part(other, false), choices, LineMerge::of);
        Map<String, byte[]> files = new TreeMap<>(rest.files());
        books.files().forEach((path, bytes) -> files.put(prefix() + path, bytes));
        List<Conflict> open = new ArrayList<>(books.conflicts());
        open.addAll(rest.conflicts());
        return new Result(open, renumbering, tree(files));
    }

    /** The files of the data folder, by path in it, or all others. */
    private Map<String, byte[]> part(Map<String, byte[]> version, boolean data) {
        Map<String, byte[]> part = new TreeMap<>();
        version.forEach((path, bytes) -> {
            if (isData(path) == data) {
                part.put(data ? path.substring(prefix().length()) : path, bytes);
            }
        });
        return part;
    }

    private String tree(Map<String, byte[]> files) throws IOException {
        TreeSet<String> paths = new TreeSet<>(mine.keySet());
        paths.addAll(other.keySet());
        paths.addAll(files.keySet());
        DirCache tree = DirCache.newInCore();
        try (ObjectInserter inserter = copy.store().newObjectInserter();
                RevWalk walk = new RevWalk(copy.store())) {
            DirCacheBuilder builder = tree.builder();
            builder.addTree(
                    new byte[0],
                    DirCacheEntry.STAGE_0,
                    walk.getObjectReader(),
                    walk.parseCommit(ObjectId.fromString(ours)).getTree());
            builder.finish();
            DirCacheEditor editor = tree.editor();
            for (String path : paths) {
                byte[] file = files.get(path);
                if (file == null) {
                    editor.add(new DirCacheEditor.DeletePath(path));
                } else if (!Arrays.equals(file, mine.get(path))) {
                    ObjectId blob = inserter.insert(Constants.OBJ_BLOB, file);
                    editor.add(new Put(path, blob));
                }
            }
            editor.finish();
            ObjectId id = tree.writeTree(inserter);
            inserter.flush();
            return id.name();
        }
    }

    /** A file in a tree. */
    private static final class Put extends DirCacheEditor.PathEdit {
        private final ObjectId blob;

        Put(String path, ObjectId blob) {
            super(path);
            this.blob = blob;
        }

        @Override
        public void apply(DirCacheEntry entry) {
            if (entry.getRawMode() == 0) {
                entry.setFileMode(FileMode.REGULAR_FILE);
            }
            entry.setObjectId(blob);
        }
    }

    /** The commit of a tree of both; nothing points to it yet. */
    public String commit(String tree, String message, Author author) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(ObjectId.fromString(tree));
        commit.setParentIds(ObjectId.fromString(ours), ObjectId.fromString(theirs));
        commit.setAuthor(author.ident());
        commit.setCommitter(author.ident());
        commit.setMessage(message);
        try (ObjectInserter inserter = copy.store().newObjectInserter()) {
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            copy.reached("合并");
            return id.name();
        }
    }
}
