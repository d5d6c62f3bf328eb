package taizhang.history;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** The states in which some folders have been, over all branches and tags. */
public final class BookStates {
    /** What was put aside (stash) or noted beside commits was never on a branch. */
    private static final List<String> REFS = List.of("refs/heads/", "refs/remotes/", "refs/tags/");

    private BookStates() {}

    /**
     * For each state the latest commit that holds it, newest first.
     *
     * @param folders paths in the repository
     * @throws RepositoryTrouble if nothing was committed yet, or a commit is missing in the store
     */
    public static List<Revision> of(Repository repository, List<String> folders) throws IOException {
        repository.head();
        Set<List<String>> seen = new HashSet<>();
        List<Revision> states = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository.store())) {
            walk.sort(RevSort.COMMIT_TIME_DESC);
            for (ObjectId tip : tips(repository)) {
                if (walk.parseAny(tip) instanceof RevCommit commit) {
                    walk.markStart(commit);
                }
            }
            for (RevCommit commit : walk) {
                List<String> state = new ArrayList<>();
                for (String folder : folders) {
                    state.add(CommitTree.descend(repository.store(), commit.getTree(), folder)
                            .map(ObjectId::name)
                            .orElse(""));
                }
                if (seen.add(state)) {
                    walk.parseBody(commit);
                    states.add(Commits.revision(commit));
                }
            }
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
        return states;
    }

    private static List<ObjectId> tips(Repository repository) throws IOException {
        List<ObjectId> tips = new ArrayList<>();
        ObjectId head = repository.store().resolve(Constants.HEAD);
        if (head != null) {
            tips.add(head);
        }
        for (Ref ref : repository.store().getRefDatabase().getRefs()) {
            if (REFS.stream().noneMatch(ref.getName()::startsWith)) {
                continue;
            }
            Ref peeled = repository.store().getRefDatabase().peel(ref);
            ObjectId target = peeled.getPeeledObjectId() != null ? peeled.getPeeledObjectId() : ref.getObjectId();
            if (target != null) {
                tips.add(target);
            }
        }
        return tips;
    }
}
