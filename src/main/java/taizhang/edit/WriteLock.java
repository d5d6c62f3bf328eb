package taizhang.edit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.load.WorkingTree;

/**
 * The right to write into a ledger's folder (写入锁): one program at a time, on one machine or over a network drive.
 *
 * <p>The system holds the lock and takes it back when a program ends, however it ends; so nothing is ever left locked and
 * no age has to be guessed. The file only tells who holds it. It lies, with the files being written, in a hidden folder
 * that git ignores; what a killed program left there goes when the next one writes.
 */
public final class WriteLock implements AutoCloseable {
    static final String FOLDER = WorkingTree.OWN_FOLDER;

    private static final String LOCK = "锁";
    private static final int TRIES = 500;
    private static final int PAUSE = 20;

    /** Far behind the owner's name, which others read on systems where a locked stretch cannot be read. */
    private static final long LOCKED_BYTE = 1L << 20;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private WriteLock(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits for the lock of a ledger's folder, ten seconds at most.
     *
     * @throws LedgerBusyException another program still writes
     * @throws IOException the folder cannot be written to
     */
    public static WriteLock take(Path ledger) throws IOException {
        Path folder = ledger.resolve(FOLDER);
        Files.createDirectories(folder);
        Path ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            Files.writeString(ignored, "*\n");
        }
        Path file = folder.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = waitFor(channel).orElseThrow(() -> new LedgerBusyException(ledger, ownerIn(file)));
            WriteLock taken = new WriteLock(folder, channel, lock);
            taken.sign();
            taken.sweep();
            return taken;
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static Optional<FileLock> waitFor(FileChannel channel) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock != null) {
                    return Optional.of(lock);
                }
            } catch (OverlappingFileLockException sameProgram) {
                // Another thread holds it: the same as another program.
            }
            pause();
        }
        return Optional.empty();
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static String ownerIn(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void sign() throws IOException {
        String owner = System.getProperty("user.name", "") + "，进程 "
                + ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Who holds the lock is alone: every other file here was left by a program that was killed. */
    private void sweep() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().endsWith(SafeFile.SUFFIX)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** The folder for files that are being written. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
