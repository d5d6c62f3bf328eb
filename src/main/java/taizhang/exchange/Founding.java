package taizhang.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.StoredConfig;
import taizhang.history.Repository;
import taizhang.history.RepositoryTrouble;

/**
 * Makes the repositories of an office that has none and no git program either (设立): its own, the one that all share in a
 * folder, and another clerk's working copy of that.
 */
public final class Founding {
    private static final String BRANCH = "main";
    private static final String REMOTE = "origin";
    private static final String IGNORED = "/output/\n/taizhang-故障.txt\n";
    private static final String HALF = ".设立中";

    private Founding() {}

    /** Makes a folder a repository, if it lies in none; says whether it was made. */
    public static boolean own(Path office) throws IOException {
        if (Repository.isAround(office)) {
            return false;
        }
        try {
            Git.init()
                    .setDirectory(office.toFile())
                    .setInitialBranch(BRANCH)
                    .call()
                    .close();
            Path ignored = office.resolve(".gitignore");
            if (!Files.exists(ignored)) {
                Files.writeString(ignored, IGNORED, StandardCharsets.UTF_8);
            }
            return true;
        } catch (GitAPIException | JGitInternalException trouble) {
            throw new RepositoryTrouble("没有建成仓库：“" + office + "”写不进去", trouble);
        }
    }

    /**
     * Makes a folder the repository that all share, and the remote of a working copy; does nothing to what was made before.
     * It takes the place of a remote with which nothing was ever exchanged, or of a folder that moved there.
     *
     * @throws RepositoryTrouble the folder holds something else, or the working copy has another remote
     */
    public static void shared(WorkingCopy copy, Path share) throws IOException {
        StoredConfig settings = copy.store().getConfig();
        String url = share.toString().replace('\\', '/');
        String known = settings.getString("remote", REMOTE, "url");
        if (known != null && !known.equals(url) && !isMoved(copy, known, share) && wasReached(copy)) {
            throw new RepositoryTrouble(
                    "已经设了远程仓库，没有另外设立；平时只要运行 taizhang sync。要换地方的，把那个文件夹整个移到新地方，再对新地方运行 taizhang sync --create");
        }
        if (share.startsWith(copy.repository().root())) {
            throw new RepositoryTrouble("“" + share + "”在台账自己的文件夹里；大家的底账放在别处，例如共享盘上");
        }
        if (!isRepository(share)) {
            make(share, copy.branch());
        }
        settings.setString("remote", REMOTE, "url", url);
        settings.setString("remote", REMOTE, "fetch", "+refs/heads/*:refs/remotes/origin/*");
        settings.setString("branch", copy.branch(), "remote", REMOTE);
        settings.setString("branch", copy.branch(), "merge", "refs/heads/" + copy.branch());
        settings.save();
    }

    /** Whether the folder of the remote is gone and lies in another place now. */
    private static boolean isMoved(WorkingCopy copy, String known, Path share) {
        try {
            return isRepository(share) && !Files.exists(copy.repository().root().resolve(known));
        } catch (InvalidPathException address) {
            return false;
        }
    }

    /** Whether the remote ever had what is here. */
    private static boolean wasReached(WorkingCopy copy) throws IOException {
        String head = copy.head().orElse("");
        for (Ref there : copy.store().getRefDatabase().getRefsByPrefix("refs/remotes/" + REMOTE + "/")) {
            if (head.isEmpty()
                    || there.getObjectId() == null
                    || !copy.bases(head, there.getObjectId().name()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Made beside and moved in place, so that no half of one is ever there. */
    private static void make(Path share, String branch) throws IOException {
        Path above = share.getParent();
        if (above == null || !Files.isDirectory(above)) {
            throw new RepositoryTrouble("找不到文件夹“" + above + "”（共享盘没有连上？），没有设立");
        }
        if (Files.exists(share) && !isEmpty(share)) {
            throw new RepositoryTrouble("“" + share + "”里已经有东西，又不是底账，没有设立；换一个新的文件夹名，例如 " + share.resolve("台账.git"));
        }
        Path half = share.resolveSibling(share.getFileName() + HALF);
        try {
            Git.init()
                    .setBare(true)
                    .setDirectory(half.toFile())
                    .setInitialBranch(branch)
                    .call()
                    .close();
            Files.deleteIfExists(share);
        } catch (GitAPIException | JGitInternalException trouble) {
            throw new RepositoryTrouble("没有设立：“" + above + "”写不进去", trouble);
        }
        Files.move(half, share);
    }

    /**
     * Takes a working copy of what is shared.
     *
     * @param office an empty folder, or none yet
     */
    public static void copied(Path share, Path office) throws IOException {
        if (!isRepository(share)) {
            throw new RepositoryTrouble("“" + share + "”不是大家的底账（共享盘没有连上，或还没有设立？先在有台账的电脑上运行 taizhang sync --create）");
        }
        if (Files.exists(office) && !isEmpty(office)) {
            throw new RepositoryTrouble("“" + office + "”里已经有东西，没有取；请在一个新的空文件夹里运行，或用 --data 写明（上次没有取完的，删掉再来）");
        }
        Repository.isAround(share);
        try (Git made = Git.cloneRepository()
                .setURI(share.toString().replace('\\', '/'))
                .setDirectory(office.toFile())
                .call()) {
            if (made.getRepository().resolve("HEAD") == null) {
                throw new RepositoryTrouble("“" + share + "”里还没有台账；先在有台账的电脑上运行 taizhang sync --create");
            }
        } catch (GitAPIException | JGitInternalException trouble) {
            throw new RepositoryTrouble("没有取来：“" + share + "”读不出来，或“" + office + "”写不进去", trouble);
        }
    }

    private static boolean isRepository(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD")) && Files.isDirectory(folder.resolve("objects"));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
