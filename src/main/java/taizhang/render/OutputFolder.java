package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.text.PortableName;

/**
 * The folder papers are put into (output/).
 *
 * <p>Papers are written aside first, and only {@link #publish} moves them in place, each in one step; a run that fails, is
 * killed or fills the disk leaves the earlier papers as they were. Files that were not written by this run are never
 * touched. One run at a time: a lock file says so.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String ASIDE = ".生成中";
    private static final String LOCK = ".锁";
    private static final String MOVING = ".没有换完";

    private final Path root;
    private final Path aside;
    private final FileChannel channel;
    private final FileLock lock;
    private final List<Path> written = new ArrayList<>();
    private boolean torn;

    private OutputFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.aside = root.resolve(ASIDE);
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens the folder for one run, making it if need be.
     *
     * @throws OutputBusyException another run is writing to it
     * @throws IOException it cannot be made or written to
     */
    public static OutputFolder open(Path root) throws IOException {
        Files.createDirectories(root);
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = lockOf(channel).orElseThrow(() -> new OutputBusyException(root));
            OutputFolder folder = new OutputFolder(root, channel, lock);
            folder.torn = Files.exists(folder.moving());
            deleteTree(folder.aside);
            return folder;
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static Optional<FileLock> lockOf(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException sameProgram) {
            return Optional.empty();
        }
    }

    /** A name from the data as a folder or file name: what a file system does not take becomes a hyphen. */
    public static String nameFor(String text) {
        return PortableName.of(text);
    }

    /**
     * Opens a file to be written aside. Several threads may open theirs at once.
     *
     * @param name path below the folder with forward slashes, e.g. {@code 2017-08-18/整改台账.pdf}
     * @throws IOException the disk is full or the folder cannot be written to
     */
    public synchronized OutputStream create(String name) throws IOException {
        Path relative = root.getFileSystem().getPath(name).normalize();
        if (relative.isAbsolute() || relative.startsWith("..")) {
            throw new IllegalArgumentException("outside the output folder: " + name);
        }
        Path file = aside.resolve(relative);
        Files.createDirectories(file.getParent());
        written.add(relative);
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    }

    /**
     * Writes a small text aside, unless it stands there already as it is.
     *
     * @param name as for {@link #create}
     */
    public void put(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path standing = root.resolve(name);
        if (Files.isRegularFile(standing) && Arrays.equals(Files.readAllBytes(standing), bytes)) {
            return;
        }
        try (OutputStream stream = create(name)) {
            stream.write(bytes);
        }
    }

    /** Whether nothing was written aside. */
    public synchronized boolean isIdle() {
        return written.isEmpty();
    }

    /**
     * Moves everything written in this run in place.
     *
     * @throws FileInUseException a file of that name is open in another program and cannot be replaced
     * @throws IOException moving failed
     */
    public void publish() throws IOException {
        Files.writeString(moving(), "正在换上新的一套；如果没有生成在运行，这里的文件新旧混杂，请再生成一次。\n");
        boolean mixed = torn;
        for (Path relative : written) {
            Path target = root.resolve(relative);
            Files.createDirectories(target.getParent());
            try {
                move(aside.resolve(relative), target);
                mixed = true;
            } catch (FileSystemException refused) {
                if (!mixed) {
                    Files.deleteIfExists(moving());
                }
                if (Files.exists(target)) {
                    throw new FileInUseException(target, refused);
                }
                throw refused;
            }
        }
        written.clear();
        Files.deleteIfExists(moving());
        torn = false;
    }

    /** Stands beside the papers while a set is moved in place: found by a later run, it tells that the move was cut off. */
    private Path moving() {
        return root.resolve(MOVING);
    }

    /** Whether a run was killed, or is at work, moving its papers into a folder. */
    public static boolean isTorn(Path root) {
        return Files.exists(root.resolve(MOVING));
    }

    /** Whether an earlier run was killed while it moved its papers in place, so that old and new ones stand side by side. */
    public boolean isTorn() {
        return torn;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was written aside and lets other runs in. */
    @Override
    public void close() throws IOException {
        try {
            deleteTree(aside);
        } finally {
            // The file stays: who already waits for it would hold a file that the next run no longer sees.
            lock.release();
            channel.close();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
