package taizhang.exchange;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import taizhang.history.RepositoryTrouble;

/** The connection to the remote that the office configured (远程仓库): a shared folder or https. */
public final class Wire {
    private static final int PATIENCE = 30;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final WorkingCopy copy;
    private final String remote;
    private final String branch;
    private final URIish address;
    private final Optional<CredentialsProvider> pass;

    private Wire(WorkingCopy copy, String remote, String branch, URIish address, Optional<CredentialsProvider> pass) {
        this.copy = copy;
        this.remote = remote;
        this.branch = branch;
        this.address = address;
        this.pass = pass;
    }

    /**
     * The connection of a working copy's branch; nothing is opened yet.
     *
     * @return empty if no remote is configured
     * @throws IOException its address is none that can be used
     */
    public static Optional<Wire> of(WorkingCopy copy) throws IOException {
        StoredConfig settings = copy.store().getConfig();
        Set<String> remotes = settings.getSubsections("remote");
        String own = settings.getString("branch", copy.branch(), "remote");
        String remote = own != null
                ? own
                : remotes.contains("origin")
                        ? "origin"
                        : remotes.stream().findFirst().orElse("");
        String url = settings.getString("remote", remote, "url");
        if (remote.isEmpty() || url == null) {
            return Optional.empty();
        }
        String merge = settings.getString("branch", copy.branch(), "merge");
        String branch = merge == null ? "refs/heads/" + copy.branch() : merge;
        try {
            URIish address = new URIish(url);
            String scheme = address.getScheme();
            boolean folder = scheme == null ? address.getHost() == null : scheme.equals("file");
            if (!folder && (scheme == null || !SCHEMES.contains(scheme))) {
                String way = scheme == null || scheme.contains("ssh") ? "ssh" : scheme;
                throw new RepositoryTrouble(
                        "远程仓库 " + Setup.covered(url) + " 要用 " + way + " 连，本程序只会用共享文件夹和 https 的；请改用这两种地址，或用 git 推送");
            }
            return Optional.of(new Wire(copy, remote, branch, address, Optional.empty()));
        } catch (URISyntaxException wrong) {
            throw new RepositoryTrouble("远程仓库的地址“" + Setup.covered(url) + "”写得不对，用 git remote -v 核对", wrong);
        }
    }

    /** Who one is there, as the address says; {@code ""} if it does not. */
    public String user() {
        return Objects.requireNonNullElse(address.getUser(), "");
    }

    /** Whether it may ask for a password, and none was told yet. */
    public boolean mayAskForPassword() {
        return isHttp() && address.getPass() == null;
    }

    /** The same with a name and a password for a remote that asks for them. */
    public Wire with(String user, String password) {
        return new Wire(
                copy, remote, branch, address, Optional.of(new UsernamePasswordCredentialsProvider(user, password)));
    }

    /** The remote as a person knows it, without any password. */
    public String shown() {
        return address.toString();
    }

    /** Whether it is reached over the network, and may ask who one is. */
    private boolean isHttp() {
        return address.getScheme() != null && address.getScheme().startsWith("http");
    }

    /**
     * Fetches the branch.
     *
     * @return the commit it is at; empty if the remote does not have it yet
     * @throws RepositoryTrouble the remote is not reached
     */
    public Optional<String> fetch() throws IOException {
        demandFolder();
        String there = tracking();
        try (Git git = new Git(copy.store())) {
            var fetch = git.fetch()
                    .setRemote(remote)
                    .setTimeout(PATIENCE)
                    .setCheckFetchedObjects(false)
                    .setRefSpecs(new RefSpec("+refs/heads/*:refs/remotes/" + remote + "/*"));
            pass.ifPresent(fetch::setCredentialsProvider);
            var result = fetch.call();
            copy.reached("取来");
            return result.getAdvertisedRef(branch) == null
                    ? Optional.empty()
                    : Optional.ofNullable(copy.store().resolve(there)).map(ObjectId::name);
        } catch (GitAPIException | JGitInternalException trouble) {
            throw unreached(trouble);
        }
    }

    private String tracking() {
        return "refs/remotes/" + remote + "/" + branch.substring("refs/heads/".length());
    }

    /**
     * Sends a commit.
     *
     * @return whether it was taken; not if somebody else was faster
     */
    public boolean push(String commit) throws IOException {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return send(commit);
        }
        Hold hold = Hold.take(List.of(folder.orElseThrow()));
        try {
            boolean taken = send(commit);
            hold.close();
            return taken;
        } catch (IOException | RuntimeException failure) {
            hold.drop();
            throw failure;
        }
    }

    private boolean send(String commit) throws IOException {
        copy.reached("推送");
        try (Git git = new Git(copy.store())) {
            PushCommand push =
                    git.push().setRemote(remote).setTimeout(PATIENCE).setRefSpecs(new RefSpec(commit + ":" + branch));
            pass.ifPresent(push::setCredentialsProvider);
            boolean taken = true;
            for (PushResult result : push.call()) {
                for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                    taken &= isTaken(update);
                }
            }
            copy.reached("推到");
            return taken;
        } catch (GitAPIException | JGitInternalException trouble) {
            throw unreached(trouble);
        }
    }

    private boolean isTaken(RemoteRefUpdate update) throws RepositoryTrouble {
        return switch (update.getStatus()) {
            case OK, UP_TO_DATE -> true;
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> false;
            default -> {
                String why = String.valueOf(update.getMessage());
                if (why.contains("lock") || why.contains("LOCK")) {
                    yield false;
                }
                throw new RepositoryTrouble("远程仓库 " + shown() + " 没有收下（它有自己的规定，或没有写的权限）；本机已经保存，没有丢");
            }
        };
    }

    private RepositoryTrouble unreached(Exception trouble) {
        return new RepositoryTrouble("连不上远程仓库 " + shown() + "（断网、文件夹没有连上，或没有权限）；本机已经保存，连上以后再运行 taizhang sync", trouble);
    }

    /** The repository's own folder on a drive that can be reached as files. */
    private Optional<Path> folder() {
        if (isHttp()) {
            return Optional.empty();
        }
        try {
            Path place = copy.repository().root().resolve(address.getPath());
            Path inner = place.resolve(".git");
            return Optional.of(Files.isDirectory(inner) ? inner : place).filter(Files::isDirectory);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private void demandFolder() throws RepositoryTrouble {
        if (!isHttp() && folder().isEmpty()) {
            throw new RepositoryTrouble("找不到远程仓库的文件夹 " + shown() + "（共享盘没有连上？）；本机已经保存，连上以后再运行 taizhang sync");
        }
    }
}
