package taizhang.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import taizhang.history.Revision;

/**
 * What others committed (取来的提交).
 *
 * @param copy the working copy
 */
public record Incoming(WorkingCopy copy) {
    /** The commits that led to one and not to another, the oldest first. */
    public List<Revision> between(String known, String later) throws IOException {
        List<Revision> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(copy.store())) {
            walk.markStart(walk.parseCommit(ObjectId.fromString(later)));
            walk.markUninteresting(walk.parseCommit(ObjectId.fromString(known)));
            for (RevCommit commit : walk) {
                commits.add(copy.repository().find(commit.name()).orElseThrow());
            }
        }
        Collections.reverse(commits);
        return commits;
    }
}
