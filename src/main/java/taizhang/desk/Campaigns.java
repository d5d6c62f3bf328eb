package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.history.Repository;
import taizhang.load.SourceTree;

/**
 * The campaigns that lie together (几个专项): the data folders of a repository, or of a folder outside any.
 *
 * @param root the folder they lie in
 * @param data the data folders, sorted by path
 */
public record Campaigns(Path root, List<Path> data) {
    private static final String FILE = "专项.yaml";
    private static final Set<String> NO_BOOKS = Set.of("output", "templates", "target", "src");

    /** Deep enough for a folder a year with a folder a campaign. */
    private static final int DEEPEST = 4;

    public Campaigns {
        data = List.copyOf(data);
    }

    /**
     * The campaigns of the repository that encloses a folder, or of the folder itself.
     *
     * @throws IOException a folder cannot be read
     */
    public static Campaigns around(Path folder) throws IOException {
        return in(repositoryRoot(folder).orElse(folder));
    }

    /** The root of the repository that a folder lies in, which need not exist; empty if there is none or it has no files. */
    static Optional<Path> repositoryRoot(Path folder) throws IOException {
        for (Path up = folder.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(".git"))) {
                try (Repository repository = Archive.repositoryAround(up)) {
                    return repository.isBare() ? Optional.empty() : Optional.of(repository.root());
                }
            }
        }
        return Optional.empty();
    }

    /** The campaigns below a folder. */
    static Campaigns in(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        look(root, DEEPEST, found);
        return new Campaigns(root, found);
    }

    private static void look(Path folder, int deep, List<Path> found) throws IOException {
        if (Files.isRegularFile(folder.resolve(FILE))) {
            found.add(folder);
            return;
        }
        if (deep == 0) {
            return;
        }
        List<Path> below;
        try (Stream<Path> all = Files.list(folder)) {
            below = all.filter(Files::isDirectory)
                    .filter(path -> !SourceTree.isLeftover(path.getFileName().toString()))
                    .filter(path -> !NO_BOOKS.contains(path.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        for (Path one : below) {
            look(one, deep - 1, found);
        }
    }

    /** The folders of one of them, as seen from where the user stands. */
    public static Folders folders(Path data, Path here, Path home) {
        Path beside = data.toAbsolutePath().normalize().getParent();
        Path place = beside == null ? data : beside;
        Path own = place.resolve("templates");
        return new Folders(
                here,
                data,
                Files.isDirectory(own) ? own : home.resolve("templates"),
                place.resolve("output"),
                Optional.empty());
    }
}
