package taizhang.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.StoredConfig;
import taizhang.history.CommitHook;
import taizhang.history.Repository;

/**
 * How a repository is set up for the office's work, looked at without touching it.
 *
 * @param user who commits here; empty if nobody said it
 * @param remote where it is shared, without any password; empty if nowhere
 * @param hooked whether commits to the books are checked before they are made
 * @param unfinished whether a run was broken off while it brought files
 * @param written the folders that a commit writes into
 * @param locks files by which git keeps others out while it writes; one that was killed leaves them
 */
public record Setup(
        Optional<String> user,
        Optional<String> remote,
        boolean hooked,
        boolean unfinished,
        List<Path> written,
        List<Path> locks) {
    public Setup {
        written = List.copyOf(written);
        locks = List.copyOf(locks);
    }

    /**
     * Looks.
     *
     * @param data path of the data folder in the repository
     */
    public static Setup of(Repository repository, String data) throws IOException {
        StoredConfig settings = repository.store().getConfig();
        Optional<String> remote = settings.getSubsections("remote").stream()
                .sorted()
                .flatMap(name -> Optional.ofNullable(settings.getString("remote", name, "url")).stream())
                .findFirst()
                .map(Setup::covered);
        return new Setup(
                UserSettings.of(repository.store(), "name"),
                remote,
                CommitHook.watches(repository, data),
                Files.exists(Bringing.planIn(repository.store())),
                written(repository),
                Hold.foreignLocks(WorkingCopy.foldersOf(repository)));
    }

    private static List<Path> written(Repository repository) throws IOException {
        var store = repository.store();
        Path common = store.getCommonDirectory().toPath();
        Path objects = common.resolve(Constants.OBJECTS);
        List<Path> folders =
                new ArrayList<>(List.of(store.getDirectory().toPath(), common.resolve(Constants.R_HEADS), objects));
        try (Stream<Path> inner = Files.list(objects)) {
            inner.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        return folders;
    }

    /** An address without its password. */
    static String covered(String url) {
        return url.replaceAll("//([^:/@]*):.*@", "//$1@");
    }
}
