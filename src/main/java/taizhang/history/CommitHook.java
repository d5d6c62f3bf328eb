package taizhang.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jgit.lib.StoredConfig;

/** Puts a hook into a repository that looks at the books before each commit (提交前检查). */
public final class CommitHook {
    private static final String NAME = "pre-commit";
    private static final String MARK = "taizhang audit --install-hook";

    private CommitHook() {}

    /**
     * Writes the hook, or writes it anew, and lets git show Chinese file names as they are.
     *
     * @param launcher the program to call
     * @param folder path of the data folder in the repository
     * @return the hook's file
     * @throws RepositoryTrouble if there is a hook of somebody else; it is left alone
     */
    public static Path install(Repository repository, Path launcher, String folder) throws IOException {
        StoredConfig settings = repository.store().getConfig();
        Path hook = hooks(repository, settings).resolve(NAME);
        if (Files.exists(hook)
                && !Files.readString(hook, StandardCharsets.UTF_8).contains(MARK)) {
            throw new RepositoryTrouble("已经有别的提交前钩子 " + hook + "，没有动它；请把它移开再安装，或在里面加上一行：taizhang check || exit 1");
        }
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, script(repository, launcher, folder), StandardCharsets.UTF_8);
        makeExecutable(hook);
        settings.setBoolean("core", null, "quotepath", false);
        settings.save();
        return hook;
    }

    private static Path hooks(Repository repository, StoredConfig settings) {
        String elsewhere = settings.getString("core", null, "hooksPath");
        return elsewhere == null
                ? repository.store().getCommonDirectory().toPath().resolve("hooks")
                : repository.root().resolve(elsewhere);
    }

    private static String script(Repository repository, Path launcher, String folder) throws IOException {
        Path program = launcher.toAbsolutePath().normalize();
        Path real = Files.exists(program) ? program.toRealPath() : program;
        String path =
                real.startsWith(repository.root()) ? "$top/" + repository.root().relativize(real) : real.toString();
        try (InputStream text = Objects.requireNonNull(CommitHook.class.getResourceAsStream("/hooks/pre-commit.sh"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace("@LAUNCHER@", quoted(path.replace('\\', '/')))
                    .replace("@FOLDER@", quoted(folder.isEmpty() ? "." : folder));
        }
    }

    /** A text between double quotes of the shell, in which only {@code $top} is meant. */
    private static String quoted(String text) {
        String safe = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("`", "\\`");
        return safe.startsWith("$top/") ? "$top/" + safe.substring(5).replace("$", "\\$") : safe.replace("$", "\\$");
    }

    private static void makeExecutable(Path hook) {
        // Windows knows no such bit, and its git needs none
        if (!hook.toFile().setExecutable(true, false)) {
            hook.toFile().setReadable(true);
        }
    }
}
