package taizhang.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import taizhang.history.CommitTree;
import taizhang.history.Repository;
import taizhang.history.Revision;

/**
 * The books in their repository, for commands that look at history.
 *
 * @param repository the repository that encloses the data
 * @param tip the commit asked for, else the one checked out
 * @param folder path of the data folder in the repository
 */
record RecordedBooks(Repository repository, Revision tip, String folder) implements AutoCloseable {
    /**
     * Opens the repository that encloses the data folder.
     *
     * @throws IOException there is none, it has no commit, or not the one asked for
     */
    static RecordedBooks open(WorkspaceOptions options) throws IOException {
        Path data = options.data();
        Repository repository = Repository.enclosing(data);
        try {
            Revision tip =
                    options.rev().isPresent() ? repository.resolve(options.rev().orElseThrow()) : repository.head();
            return new RecordedBooks(repository, tip, repository.pathOf(data).orElseThrow());
        } catch (IOException trouble) {
            repository.close();
            throw trouble;
        }
    }

    /**
     * The data folder as committed.
     *
     * @param shown what findings call it
     * @throws IOException the commit does not hold it
     */
    CommitTree tree(String shown) throws IOException {
        return repository
                .tree(tip, folder, shown)
                .orElseThrow(() -> new NoSuchFileException("提交 " + tip + " 里的文件夹 " + shown));
    }

    @Override
    public void close() {
        repository.close();
    }
}
