package taizhang.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.api.AddCommand;
import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.PersonIdent;
import taizhang.history.RepositoryTrouble;
import taizhang.load.SourceTree;

/**
 * Commits what lies in the working files (保存). The hooks of the repository are not run: they need a shell; what they look
 * for has been looked for by whoever calls this.
 */
public final class Committing {
    private static final Set<String> OF_GIT = Set.of(".gitattributes", ".gitignore");

    private final WorkingCopy copy;
    private final List<String> folders;

    /**
     * Commits of a working copy.
     *
     * @param folders the folders of the repository that are committed; {@code ""} is the whole of it
     */
    public Committing(WorkingCopy copy, List<String> folders) {
        this.copy = copy;
        this.folders = List.copyOf(folders);
    }

    /** What is new, changed or gone since the last commit, by path in the repository. */
    public List<String> changed() throws IOException {
        try (Git git = new Git(copy.store())) {
            Status status = limited(git.status()).call();
            TreeSet<String> paths = new TreeSet<>();
            Stream.of(
                            status.getAdded(),
                            status.getChanged(),
                            status.getModified(),
                            status.getMissing(),
                            status.getRemoved(),
                            status.getConflicting())
                    .forEach(paths::addAll);
            status.getUntracked().stream()
                    .filter(path -> Stream.of(path.split("/", -1)).noneMatch(Committing::isLeftover))
                    .forEach(paths::add);
            return List.copyOf(paths);
        } catch (GitAPIException | JGitInternalException trouble) {
            throw new RepositoryTrouble("git 仓库读不出哪些文件改过", trouble);
        }
    }

    private static String why(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockFailedException locked) {
                return "，另一个 git 程序正在写 " + locked.getFile() + "，或者写到一半断了；没有别的 git 程序在运行，就把 " + locked.getFile()
                        + ".lock 删掉，再保存一次";
            }
        }
        return "；先运行 taizhang doctor 看看原因";
    }

    private StatusCommand limited(StatusCommand status) {
        if (!folders.contains("")) {
            folders.forEach(status::addPath);
            OF_GIT.forEach(status::addPath);
        }
        return status;
    }

    private static boolean isLeftover(String name) {
        return SourceTree.isLeftover(name) && !OF_GIT.contains(name);
    }

    /** Commits these paths, together with a merge that was begun; what else was staged by hand stays staged. */
    public void commit(List<String> paths, String message, Author author) throws IOException {
        copy.branch(); // a commit that no branch leads to would be lost
        try (Git git = new Git(copy.store())) {
            if (!paths.isEmpty()) {
                AddCommand present = git.add();
                paths.forEach(present::addFilepattern);
                present.call();
                AddCommand gone = git.add().setUpdate(true);
                paths.forEach(gone::addFilepattern);
                gone.call();
            }
            copy.reached("记入索引");
            PersonIdent who = author.ident();
            CommitCommand commit = git.commit()
                    .setNoVerify(true)
                    .setSign(false)
                    .setAuthor(who)
                    .setCommitter(who)
                    .setMessage(message);
            if (copy.merging().isEmpty()) { // a merge is committed whole, as git does
                List<String> still = changed();
                if (still.isEmpty()) {
                    return; // staged once, and as it was again
                }
                still.forEach(commit::setOnly);
            }
            commit.call();
        } catch (GitAPIException | JGitInternalException trouble) {
            throw new RepositoryTrouble("没有保存：git 仓库写不进去" + why(trouble), trouble);
        }
        copy.reached("提交");
    }
}
