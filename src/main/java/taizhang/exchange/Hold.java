package taizhang.exchange;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taizhang.history.RepositoryTrouble;

/**
 * The right to write into a repository (占用): one program at a time. The system takes it back when a program ends, however
 * it ends. What is written in the file tells that somebody was at work: when it is still there though nobody holds the
 * right, that one was killed, and the locks that git's files may still have are his.
 */
final class Hold implements AutoCloseable {
    private static final String FILE = "taizhang.lock";
    private static final String LOCK = ".lock";
    private static final List<String> FOLDERS = List.of("refs/heads", "refs/remotes");
    private static final List<String> FILES =
            List.of("index.lock", "HEAD.lock", "packed-refs.lock", "config.lock", "MERGE_HEAD.lock", "FETCH_HEAD.lock");
    private static final int TRIES = 500;
    private static final int PAUSE = 20;
    private static final long LOCKED_BYTE = 1L << 20;

    private final FileChannel channel;
    private final FileLock lock;

    private Hold(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits for the right, ten seconds at most.
     *
     * @param folders the repository's own folders, the first of which holds the right
     */
    static Hold take(List<Path> folders) throws IOException {
        FileChannel channel = FileChannel.open(
                folders.getFirst().resolve(FILE),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            Hold hold = new Hold(channel, waitFor(channel));
            if (channel.size() > 0) {
                for (Path folder : folders) {
                    sweep(folder);
                }
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(("进程 " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)), 0);
            return hold;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    private static FileLock waitFor(FileChannel channel) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            FileLock lock = tried(channel);
            if (lock != null) {
                return lock;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
        throw new RepositoryTrouble("另一个程序正在保存或同步，请等它结束再运行一次");
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    private static void sweep(Path folder) throws IOException {
        for (Path file : locksIn(folder)) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * The locks of git's files that nobody takes away by himself: another program is at work, or was killed. Those of a run
     * of this program that was killed are none, since the next run takes them away.
     *
     * @param folders the repository's own folders, the first of which holds the right
     */
    static List<Path> foreignLocks(List<Path> folders) throws IOException {
        Path own = folders.getFirst().resolve(FILE);
        List<Path> found = new ArrayList<>();
        if (!Files.isRegularFile(own) || Files.size(own) == 0) {
            for (Path folder : folders) {
                found.addAll(locksIn(folder));
            }
        }
        return found;
    }

    private static List<Path> locksIn(Path folder) throws IOException {
        List<Path> found = new ArrayList<>(FILES.stream()
                .map(folder::resolve)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList());
        for (String name : FOLDERS) {
            Path refs = folder.resolve(name);
            if (Files.isDirectory(refs)) {
                try (Stream<Path> tree = Files.walk(refs)) {
                    tree.filter(path -> path.toString().endsWith(LOCK)).sorted().forEach(found::add);
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        lock.release();
        channel.close();
    }

    /** Ends as a killed program does: what was begun is left behind. */
    void drop() throws IOException {
        lock.release();
        channel.close();
    }
}
