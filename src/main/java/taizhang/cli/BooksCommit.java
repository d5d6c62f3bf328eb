package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import taizhang.history.CommitTree;
import taizhang.history.Repository;
import taizhang.history.RepositoryTrouble;
import taizhang.history.Revision;
import taizhang.history.Uncommitted;
import taizhang.load.WorkingTree;

/**
 * Which commit the books of a build are.
 *
 * @param id full hash; empty outside a repository, or before the first commit
 * @param same whether data and templates are as in the commit
 */
record BooksCommit(Optional<String> id, boolean same) {
    /**
     * The commit asked for, else the one checked out.
     *
     * @throws IOException a file cannot be read
     */
    static BooksCommit of(WorkspaceOptions options, Workspace workspace) throws IOException {
        try (Repository repository = Repository.enclosing(options.data())) {
            if (options.rev().isPresent()) {
                return new BooksCommit(
                        Optional.of(repository.resolve(options.rev().get()).id()), true);
            }
            Revision head = repository.head();
            boolean same = isSame(repository, head, options.data(), workspace)
                    && isSame(repository, head, options.templates(), workspace);
            return new BooksCommit(Optional.of(head.id()), same);
        } catch (RepositoryTrouble none) {
            return new BooksCommit(Optional.empty(), false);
        }
    }

    /** A folder outside the repository cannot differ from it. */
    private static boolean isSame(Repository repository, Revision head, Path folder, Workspace workspace)
            throws IOException {
        Optional<String> path = repository.pathOf(folder);
        if (path.isEmpty()) {
            return true;
        }
        String shown = workspace.shown(folder);
        Optional<CommitTree> committed = repository.tree(head, path.get(), shown);
        return committed.isPresent()
                && Uncommitted.between(WorkingTree.of(folder, shown), committed.get())
                        .isEmpty();
    }
}
