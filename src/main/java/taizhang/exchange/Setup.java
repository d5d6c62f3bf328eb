package taizhang.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
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
 */
public record Setup(Optional<String> user, Optional<String> remote, boolean hooked, boolean unfinished) {
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
                Files.exists(Bringing.planIn(repository.store())));
    }

    /** An address without its password. */
    static String covered(String url) {
        return url.replaceAll("//([^:/@]*):.*@", "//$1@");
    }
}
