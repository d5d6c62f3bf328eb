package taizhang.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.StoredConfig;

/**
 * Puts hooks into a repository that look at the books before each commit and merge, and at what the commit says
 * (提交前检查). One hook checks the folders of all campaigns; a hook of the office's own is kept and called first.
 */
public final class CommitHook {
    private static final List<String> NAMES = List.of("pre-commit", "pre-merge-commit", "commit-msg");
    private static final String MARK = "taizhang audit --install-hook";
    private static final String OFFICE = ".office";
    private static final String SECTION = "taizhang";
    private static final String FOLDER = "folder";
    private static final Pattern OLD_FOLDER = Pattern.compile("^folder=\"(.*)\"\\r?$", Pattern.MULTILINE);
    private static final String ATTRIBUTES = ".gitattributes";

    private CommitHook() {}

    /**
     * Writes the hooks, or writes them anew, adds a folder to those they check, and lets git show Chinese file names as
     * they are.
     *
     * @param launcher the program to call
     * @param folder path of the data folder in the repository
     * @return the file of the hook before commits
     * @throws RepositoryTrouble if hooks of somebody else came after ours, so that both cannot be kept
     */
    public static Path install(Repository repository, Path launcher, String folder) throws IOException {
        StoredConfig settings = repository.store().getConfig();
        Path hooks = hooks(repository, settings);
        Set<String> folders = new LinkedHashSet<>(List.of(settings.getStringList(SECTION, null, FOLDER)));
        for (String name : NAMES) {
            folders.addAll(oldFolders(hooks.resolve(name)));
            needRoom(hooks.resolve(name));
        }
        folders.add(folder.isEmpty() ? "." : folder);
        Files.createDirectories(hooks);
        String script = script(repository, launcher);
        for (String name : NAMES) {
            write(hooks.resolve(name), script);
        }
        keepLineEnds(repository, hooks);
        settings.setStringList(SECTION, null, FOLDER, List.copyOf(folders));
        settings.setBoolean("core", null, "quotepath", false);
        settings.setString("merge", "taizhang", "name", "台账：按记录、按字段合并");
        settings.setString("merge", "taizhang", "driver", driver(repository, launcher));
        settings.save();
        mergeByRecord(repository, folder);
        return hooks.resolve(NAMES.getFirst());
    }

    /** Whether our hooks are there and look at a folder before commits. */
    public static boolean watches(Repository repository, String folder) throws IOException {
        StoredConfig settings = repository.store().getConfig();
        Path hook = hooks(repository, settings).resolve(NAMES.getFirst());
        String asked = folder.isEmpty() ? "." : folder;
        return Files.exists(hook)
                && !isForeign(hook)
                && (List.of(settings.getStringList(SECTION, null, FOLDER)).contains(asked)
                        || oldFolders(hook).contains(asked));
    }

    private static boolean isForeign(Path hook) throws IOException {
        return Files.exists(hook) && !textOf(hook).contains(MARK);
    }

    private static String textOf(Path hook) throws IOException {
        return new String(Files.readAllBytes(hook), StandardCharsets.UTF_8);
    }

    private static Path officeOf(Path hook) {
        return hook.resolveSibling(hook.getFileName() + OFFICE);
    }

    private static void needRoom(Path hook) throws IOException {
        if (isForeign(hook) && Files.exists(officeOf(hook))) {
            throw new RepositoryTrouble(
                    "已经有别的钩子 " + hook + "，又有 " + officeOf(hook) + "，没有动它们；请把两个合成一个 " + officeOf(hook) + "，删去前一个，再装一次");
        }
    }

    /** The folder that a hook of an earlier edition checked; it was written into the hook itself. */
    private static List<String> oldFolders(Path hook) throws IOException {
        if (!Files.exists(hook) || isForeign(hook)) {
            return List.of();
        }
        Matcher folder = OLD_FOLDER.matcher(textOf(hook));
        return folder.find() ? List.of(folder.group(1).replaceAll("\\\\([\\\\\"`$])", "$1")) : List.of();
    }

    private static void write(Path hook, String script) throws IOException {
        if (isForeign(hook)) {
            Files.move(hook, officeOf(hook));
        }
        Files.writeString(hook, script, StandardCharsets.UTF_8);
        makeExecutable(hook);
    }

    /** Hooks that are kept in the work tree are to come out of git with the line ends that the shell needs. */
    private static void keepLineEnds(Repository repository, Path hooks) throws IOException {
        if (repository.isBare()
                || !hooks.toAbsolutePath().normalize().startsWith(repository.root())
                || hooks.startsWith(repository.store().getCommonDirectory().toPath())) {
            return;
        }
        Path attributes = hooks.resolve(ATTRIBUTES);
        StringBuilder text = new StringBuilder(Files.exists(attributes) ? textOf(attributes) : "");
        for (String name : NAMES) {
            String line = name + " text eol=lf\n";
            if (text.indexOf(line) < 0) {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n")
                        .append(line);
            }
        }
        Files.writeString(attributes, text, StandardCharsets.UTF_8);
    }

    /** Has git lay files of the ledger together by record. */
    private static void mergeByRecord(Repository repository, String folder) throws IOException {
        if (repository.isBare()) {
            return;
        }
        Path attributes = repository.root().resolve(ATTRIBUTES);
        String old = Files.exists(attributes) ? textOf(attributes) : "";
        String place = folder.isEmpty() ? "" : folder + "/";
        String pattern = place + "**/*.yaml";
        String line = (pattern.indexOf(' ') < 0 ? pattern : "\"" + pattern + "\"") + " merge=taizhang\n";
        if (!old.contains(line)) {
            String end = old.isEmpty() || old.endsWith("\n") ? "" : "\n";
            Files.writeString(attributes, old + end + line, StandardCharsets.UTF_8);
        }
    }

    /** What git calls for each file; on Windows its shell needs the other launcher. */
    private static String driver(Repository repository, Path launcher) throws IOException {
        return "f=" + quotedLauncher(repository, launcher)
                + "; case $(uname -s) in MINGW*|MSYS*|CYGWIN*) [ -f \"$f.cmd\" ] && f=$f.cmd ;; esac;"
                + " \"$f\" merge %O %A %B %P";
    }

    private static String quotedLauncher(Repository repository, Path launcher) throws IOException {
        Path program = launcher.toAbsolutePath().normalize();
        Path real = Files.exists(program) ? program.toRealPath() : program;
        String path =
                real.startsWith(repository.root()) ? "./" + repository.root().relativize(real) : real.toString();
        return "'" + path.replace('\\', '/').replace("'", "'\\''") + "'";
    }

    private static Path hooks(Repository repository, StoredConfig settings) {
        String elsewhere = settings.getString("core", null, "hooksPath");
        return elsewhere == null
                ? repository.store().getCommonDirectory().toPath().resolve("hooks")
                : repository.root().resolve(elsewhere);
    }

    private static String script(Repository repository, Path launcher) throws IOException {
        Path program = launcher.toAbsolutePath().normalize();
        Path real = Files.exists(program) ? program.toRealPath() : program;
        String path =
                real.startsWith(repository.root()) ? "$top/" + repository.root().relativize(real) : real.toString();
        try (InputStream text = Objects.requireNonNull(CommitHook.class.getResourceAsStream("/hooks/commit-hook.sh"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace("@LAUNCHER@", quoted(path.replace('\\', '/')));
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
