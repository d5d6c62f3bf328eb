package taizhang.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;
import taizhang.history.Repository;
import taizhang.history.RepositoryTrouble;

/** Makes a repository for books that have none (建仓库), without any git program. */
public final class Beginning {
    private static final String BRANCH = "main";

    private Beginning() {}

    /**
     * An empty repository in a folder.
     *
     * @throws IOException it cannot be made
     */
    public static void in(Path folder) throws IOException {
        Repository.alone();
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch(BRANCH)
                .call()) {
            settle(git.getRepository().getConfig());
        } catch (GitAPIException trouble) {
            throw new RepositoryTrouble("“" + folder + "”里建不成 git 仓库", trouble);
        }
    }

    /** Who works on this machine, as git was told for all repositories; empty if it was not. */
    public static Optional<String> userName() {
        return UserSettings.ofAll("user", "name");
    }

    /** The address git was told; one that leads nowhere if it was not. */
    public static String userEmail() {
        return UserSettings.ofAll("user", "email").orElse("office@taizhang.invalid");
    }

    /**
     * Settings by which whoever pulls with git gets both sides merged by record, as {@code sync} does, and sees Chinese
     * names.
     */
    private static void settle(StoredConfig settings) throws IOException {
        settings.setBoolean("pull", null, "rebase", false);
        settings.setBoolean("core", null, "quotepath", false);
        settings.save();
    }
}
