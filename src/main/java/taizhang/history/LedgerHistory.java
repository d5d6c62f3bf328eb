package taizhang.history;

import java.io.IOException;
import java.util.List;
import taizhang.load.ProblemRecords;

/**
 * The whole history of a ledger's problems (沿革): what each commit changed, told once. A merge changes only what none of
 * the merged sides had changed already.
 *
 * @param graph all commits
 * @param changes of problems, in the order of the graph
 * @param files changed in the data folder, in the order of the graph
 * @param merged files that merges had to choose or put together, in the order of the graph
 * @param unread versions of files that could not be read
 * @param shallow whether older history was left out when the repository was cloned
 */
public record LedgerHistory(
        CommitGraph graph,
        List<ProblemChange> changes,
        List<FileChange> files,
        List<MergedFile> merged,
        List<UnreadFile> unread,
        boolean shallow) {
    public LedgerHistory {
        changes = List.copyOf(changes);
        files = List.copyOf(files);
        merged = List.copyOf(merged);
        unread = List.copyOf(unread);
    }

    /**
     * Reads the history that led to a commit. Commits in which the data folder has another name are followed to it.
     *
     * @param folder path of the data folder in the repository
     * @throws RepositoryTrouble if a commit, folder or file is missing in the store
     */
    public static LedgerHistory of(Repository repository, Revision tip, String folder) throws IOException {
        return of(repository, tip, folder, ProblemRecords.all());
    }

    /**
     * The same, with the changes of one problem only.
     *
     * @param number its number
     * @throws RepositoryTrouble if a commit, folder or file is missing in the store
     */
    public static LedgerHistory of(Repository repository, Revision tip, String folder, String number)
            throws IOException {
        return of(repository, tip, folder, ProblemRecords.only(number));
    }

    private static LedgerHistory of(Repository repository, Revision tip, String folder, ProblemRecords records)
            throws IOException {
        try (HistoryWalk walk = new HistoryWalk(repository.store(), folder, records)) {
            return walk.upTo(tip, repository.isShallow());
        }
    }

    /** The changes of one problem, oldest first. */
    public List<ProblemChange> of(String number) {
        return changes.stream().filter(change -> change.number().equals(number)).toList();
    }
}
