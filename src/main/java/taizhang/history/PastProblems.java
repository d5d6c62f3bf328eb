package taizhang.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import taizhang.load.ProblemRecords;

/** The problems as some commit has them, whether or not it is part of the present history. */
public final class PastProblems {
    private final Repository repository;
    private final String folder;
    private final ProblemRecords records = ProblemRecords.all();
    private final Map<String, Optional<Map<String, ProblemVersion>>> known = new LinkedHashMap<>();

    /**
     * Problems of a repository.
     *
     * @param folder path of the data folder in it
     */
    public PastProblems(Repository repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /**
     * The problems in a commit by number; empty if the store does not have the commit any more.
     *
     * @throws RepositoryTrouble if the store lacks a part of it
     */
    public Optional<Map<String, ProblemVersion>> at(String commit) throws IOException {
        Optional<Map<String, ProblemVersion>> problems = known.get(commit);
        if (problems == null) {
            problems = read(commit);
            known.put(commit, problems);
        }
        return problems;
    }

    private Optional<Map<String, ProblemVersion>> read(String commit) throws IOException {
        Optional<Revision> revision = repository.find(commit);
        Optional<CommitTree> tree =
                revision.isPresent() ? repository.tree(revision.orElseThrow(), folder, folder) : Optional.empty();
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Map<String, ProblemVersion> problems = new LinkedHashMap<>();
        for (String path : tree.orElseThrow().paths()) {
            if (ProblemRecords.isProblemFile(path)) {
                records.read(tree.orElseThrow().raw(path))
                        .ifPresent(all -> all.forEach(
                                problem -> problems.putIfAbsent(problem.number(), new ProblemVersion(path, problem))));
            }
        }
        return Optional.of(problems);
    }
}
