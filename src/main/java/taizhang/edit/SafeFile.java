package taizhang.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Replaces a file in one step: at any moment it holds all of the old text or all of the new. */
public final class SafeFile {
    static final String SUFFIX = ".tmp";

    private SafeFile() {}

    /**
     * Writes a file aside in the same folder, makes sure that it is on the disk, and moves it in place.
     *
     * @param before what the file must still hold; empty: there must be none
     */
    static void replace(Path file, Optional<byte[]> before, byte[] after) throws IOException {
        replace(file, before, after, Optional.empty());
    }

    /**
     * Writes a file aside and moves it in place while nobody else writes into the ledger: between the last look at the
     * old text and the move, no other program's text can come.
     *
     * @throws FileChangedException another program wrote to the file since it was read
     */
    static void replace(Path ledger, Path file, Optional<byte[]> before, byte[] after) throws IOException {
        try (WriteLock lock = WriteLock.take(ledger)) {
            replace(file, before, after, Optional.of(lock.folder()));
        }
    }

    /**
     * The same for one who has taken the right to write already.
     *
     * @param before what the file must still hold; empty: there must be none
     * @throws FileChangedException another program wrote to the file since it was read
     */
    public static void replace(WriteLock lock, Path file, Optional<byte[]> before, byte[] after) throws IOException {
        replace(file, before, after, Optional.of(lock.folder()));
    }

    /**
     * The same, and takes the file away where nothing is to be there.
     *
     * @throws FileChangedException another program wrote to the file since it was read
     */
    static void exchange(Path ledger, Path file, Optional<byte[]> before, Optional<byte[]> after) throws IOException {
        if (after.isPresent()) {
            replace(ledger, file, before, after.get());
            return;
        }
        try (WriteLock lock = WriteLock.take(ledger)) {
            Path aside = lock.folder()
                    .resolve("." + file.getFileName() + "."
                            + ProcessHandle.current().pid() + SUFFIX);
            demandUnchanged(file, before);
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            flushFolder(folderOf(file));
            Files.deleteIfExists(aside);
        }
    }

    private static void replace(Path file, Optional<byte[]> before, byte[] after, Optional<Path> work)
            throws IOException {
        Path target = before.isPresent() ? file.toRealPath() : file;
        Path folder = folderOf(target);
        Files.createDirectories(folder);
        // Hidden, so that no reader of the folder takes it for a ledger file; on the disk it is moved to.
        Path place = work.filter(path -> onSameDisk(path, folder)).orElse(folder);
        Path aside = place.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + SUFFIX);
        Files.deleteIfExists(aside);
        try {
            write(aside, after);
            keepPermissions(target, aside);
            demandUnchanged(target, before);
            move(aside, target, before.isPresent());
            flushFolder(folderOf(target));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static boolean onSameDisk(Path one, Path other) {
        try {
            return Files.getFileStore(one).equals(Files.getFileStore(other));
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && fresh != null && Files.exists(from)) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void demandUnchanged(Path file, Optional<byte[]> before) throws IOException {
        if (before.isEmpty()) {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            return;
        }
        try {
            if (!Arrays.equals(Files.readAllBytes(file), before.get())) {
                throw new FileChangedException(file);
            }
        } catch (NoSuchFileException gone) {
            throw new FileChangedException(file);
        }
    }

    private static void move(Path from, Path to, boolean replacing) throws IOException {
        if (!replacing) {
            Files.move(from, to);
            return;
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherWay) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the move itself last; where a folder cannot be opened as a file, the system does so by itself. */
    private static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }
}
