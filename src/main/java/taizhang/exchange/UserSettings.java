package taizhang.exchange;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/** What the user told git of himself, in the repository or for all of them; read here only, where a name is needed. */
final class UserSettings {
    private UserSettings() {}

    static Optional<String> of(Repository store, String key) throws IOException {
        String own = store.getConfig().getString("user", null, key);
        return Optional.ofNullable(own).filter(text -> !text.isBlank()).or(() -> ofAll("user", key));
    }

    /** A setting for all repositories; empty also if the file cannot be read. */
    static Optional<String> ofAll(String section, String key) {
        File home = FS.DETECTED.userHome();
        if (home == null) {
            return Optional.empty();
        }
        for (String name : new String[] {".gitconfig", ".config/git/config"}) {
            FileBasedConfig settings = new FileBasedConfig(new File(home, name), FS.DETECTED);
            try {
                settings.load();
            } catch (IOException | ConfigInvalidException unreadable) {
                continue;
            }
            String text = settings.getString(section, null, key);
            if (text != null && !text.isBlank()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
