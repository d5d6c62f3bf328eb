package taizhang.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Finds the data folder in the trees of commits, also where it had another name. Not for use by several threads. */
final class DataFolder {
    private static final String MARK = "专项.yaml";

    private final Repository store;
    private final String path;
    private final Map<ObjectId, Optional<ObjectId>> known = new HashMap<>();

    /** Finds the folder that is now at {@code path}. */
    DataFolder(Repository store, String path) {
        this.store = store;
        this.path = path;
    }

    /** The tree object of the folder; empty if there is none. */
    Optional<ObjectId> in(ObjectId root) throws IOException {
        Optional<ObjectId> seen = known.get(root);
        if (seen != null) {
            return seen;
        }
        Optional<ObjectId> found = CommitTree.descend(store, root, path);
        if (found.isEmpty()) {
            found = elsewhere(root);
        }
        known.put(root, found);
        return found;
    }

    /** The uppermost folder that looks like a ledger. */
    private Optional<ObjectId> elsewhere(ObjectId root) throws IOException {
        String best = null;
        try (TreeWalk walk = new TreeWalk(store)) {
            walk.addTree(root);
            while (walk.next()) {
                if (FileMode.TREE.equals(walk.getRawMode(0))) {
                    walk.enterSubtree();
                } else if (walk.getNameString().equals(MARK)) {
                    String folder = walk.getPathString();
                    best = best == null || folder.length() < best.length() ? folder : best;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        String folder = best.substring(0, Math.max(0, best.length() - MARK.length() - 1));
        return CommitTree.descend(store, root, folder);
    }
}
