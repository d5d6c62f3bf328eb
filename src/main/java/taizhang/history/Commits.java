package taizhang.history;

import java.time.OffsetDateTime;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** What a commit of JGit says, as a {@link Revision}. */
final class Commits {
    private Commits() {}

    static Revision revision(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        return new Revision(
                commit.name(),
                author.getName(),
                time(author),
                time(commit.getCommitterIdent()),
                commit.getShortMessage());
    }

    private static OffsetDateTime time(PersonIdent who) {
        return who.getWhenAsInstant().atOffset(who.getZoneOffset());
    }
}
