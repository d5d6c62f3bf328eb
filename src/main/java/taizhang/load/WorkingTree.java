package taizhang.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import taizhang.model.Evidence;
import taizhang.text.Sha256;
import taizhang.text.UsualForm;

/** A folder on disk as the office works in it. */
public final class WorkingTree implements SourceTree {
    /** The program's own folder in a ledger's folder: the lock, files being written, and what can be taken back; git ignores it. */
    public static final String OWN_FOLDER = ".写入中";

    private static final Set<String> NO_LEDGER = Set.of(".git", ".svn", ".hg", OWN_FOLDER);

    private final String name;
    private final Path root;
    private final Map<String, Path> files;
    private final Map<String, Path> leftovers;
    private final List<String> refused;

    private WorkingTree(
            String name, Path root, Map<String, Path> files, Map<String, Path> leftovers, List<String> refused) {
        this.name = name;
        this.root = root;
        this.files = files;
        this.leftovers = leftovers;
        this.refused = refused;
    }

    /**
     * The files of a folder; nothing is read yet.
     *
     * @param folder the folder as the user gave it, which is how findings show it
     * @throws IOException if there is no such folder or it cannot be listed; its path is in the message
     */
    public static WorkingTree of(Path folder) throws IOException {
        return of(folder, folder.toString().replace('\\', '/'));
    }

    /**
     * The files of a folder that findings call by another name.
     *
     * @throws IOException if there is no such folder or it cannot be listed; its path is in the message
     */
    public static WorkingTree of(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "没有这个文件夹");
        }
        Path root = folder.toRealPath();
        Map<String, Path> files = new TreeMap<>();
        Map<String, Path> leftovers = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return !inner.equals(root) && NO_LEDGER.contains(nameOf(inner))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = relative(root, file);
                if (Stream.of(path.split("/", -1)).anyMatch(SourceTree::isLeftover)) {
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        leftovers.put(path, file);
                    }
                    return FileVisitResult.CONTINUE;
                }
                boolean evidence = UsualForm.whole(path).startsWith(Evidence.FOLDER);
                if (attributes.isSymbolicLink() && (evidence || leadsOut(root, file))) {
                    refused.add(UsualForm.whole(path));
                } else if (Files.isRegularFile(file)) {
                    files.put(path, file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new WorkingTree(
                name,
                root,
                FileNames.whole(files),
                FileNames.whole(leftovers),
                refused.stream().sorted().toList());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public List<String> leftovers() {
        return List.copyOf(leftovers.keySet());
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(file(path));
    }

    private Path file(String path) throws NoSuchFileException {
        Path file = files.containsKey(path) ? files.get(path) : leftovers.get(path);
        if (file == null) {
            throw new NoSuchFileException(name + "/" + path);
        }
        return file;
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        Path file = file(path);
        try {
            return Files.readAllBytes(file);
        } catch (FileSystemException unreadable) {
            throw unreadable;
        } catch (IOException unreadable) {
            throw new IOException(name + "/" + path, unreadable);
        }
    }

    @Override
    public boolean holds(String path) {
        return files.containsKey(path);
    }

    @Override
    public String digest(String path) throws IOException {
        Path file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(name + "/" + path);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Sha256.of(content);
        }
    }

    @Override
    public Optional<String> pointedAt(String path) throws IOException {
        Path file = files.get(path);
        return file != null && Files.size(file) <= LfsPointer.LARGEST ? LfsPointer.in(bytes(path)) : Optional.empty();
    }

    @Override
    public String stateOf(String path) throws IOException {
        return size(path) + " " + Files.getLastModifiedTime(file(path));
    }

    @Override
    public List<String> refused() {
        return refused;
    }

    /** Where one of {@link #paths} lies on disk, or where a new file of that path is to lie. */
    public Path place(String path) {
        return files.getOrDefault(path, root.resolve(path));
    }

    private static boolean leadsOut(Path root, Path link) throws IOException {
        try {
            return !link.toRealPath().startsWith(root);
        } catch (NoSuchFileException broken) {
            return true;
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
