package taizhang.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The commits that changed one file, wherever in the repository it lies. */
public final class PathLog {
    private PathLog() {}

    /**
     * Those that led to a commit, the newest first.
     *
     * @param path of the file in the repository
     * @throws RepositoryTrouble if the store lacks a part of the history
     */
    public static List<Revision> of(Repository repository, Revision tip, String path) throws IOException {
        List<Revision> revisions = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository.store())) {
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(ObjectId.fromString(tip.id())));
            for (RevCommit commit : walk) {
                revisions.add(Commits.revision(commit));
            }
            return revisions;
        } catch (MissingObjectException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
    }
}
