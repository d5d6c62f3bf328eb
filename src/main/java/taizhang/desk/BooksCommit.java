package taizhang.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import taizhang.history.CommitTree;
import taizhang.history.RepositoryTrouble;
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
    static BooksCommit of(Books books) throws IOException {
        Folders folders = books.folders();
        if (folders.rev().isPresent()) {
            return new BooksCommit(books.archive().map(archive -> archive.tip().id()), true);
        }
        if (books.archive().isPresent()) {
            return of(books.archive().orElseThrow(), folders);
        }
        try (Archive archive = Archive.open(folders)) {
            return of(archive, folders);
        } catch (RepositoryTrouble none) {
            return new BooksCommit(Optional.empty(), false);
        }
    }

    private static BooksCommit of(Archive archive, Folders folders) throws IOException {
        boolean same = isSame(archive, folders.data(), folders) && isSame(archive, folders.templates(), folders);
        return new BooksCommit(Optional.of(archive.tip().id()), same);
    }

    /** A folder outside the repository cannot differ from it. */
    private static boolean isSame(Archive archive, Path folder, Folders folders) throws IOException {
        if (archive.repository().pathOf(folder).isEmpty()) {
            return true;
        }
        Optional<CommitTree> committed = archive.tree(folder);
        return committed.isPresent()
                && Uncommitted.between(WorkingTree.of(folder, folders.shown(folder)), committed.get())
                        .isEmpty();
    }
}
