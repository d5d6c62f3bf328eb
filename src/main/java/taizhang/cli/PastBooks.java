package taizhang.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import taizhang.history.CommitTree;
import taizhang.history.Repository;
import taizhang.history.Revision;
import taizhang.template.TemplateFolder;

/**
 * The books as a commit holds them ({@code --rev}).
 *
 * @param repository the repository that encloses the data
 * @param revision the commit
 */
record PastBooks(Repository repository, Revision revision) implements AutoCloseable {
    /**
     * Finds a commit in the repository that encloses the data.
     *
     * @throws IOException there is no repository or no such commit
     */
    static PastBooks open(Path data, String rev) throws IOException {
        Repository repository = Repository.enclosing(data);
        try {
            return new PastBooks(repository, repository.resolve(rev));
        } catch (IOException unknown) {
            repository.close();
            throw unknown;
        }
    }

    /**
     * The data folder.
     *
     * @throws IOException the commit does not hold it
     */
    CommitTree data(Path folder, String shown) throws IOException {
        return tree(folder, shown).orElseThrow(() -> new NoSuchFileException("提交 " + revision + " 里的文件夹 " + shown));
    }

    /** The templates; empty if they lie outside the repository or the commit does not hold them. */
    Optional<TemplateFolder> templates(Path folder, String shown) throws IOException {
        Optional<CommitTree> tree = tree(folder, shown);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String path : tree.orElseThrow().paths()) {
            if (path.endsWith(".ftl")) {
                contents.put(path, tree.orElseThrow().bytes(path));
            }
        }
        return Optional.of(TemplateFolder.of(shown, contents));
    }

    /** The commit as a person recognises it. */
    String label() {
        return revision.shortId() + "（" + revision.committed().toLocalDate() + "，" + revision.author() + "）";
    }

    private Optional<CommitTree> tree(Path folder, String shown) throws IOException {
        Optional<String> path = repository.pathOf(folder);
        return path.isPresent() ? repository.tree(revision, path.orElseThrow(), shown) : Optional.empty();
    }

    @Override
    public void close() {
        repository.close();
    }
}
