import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Packs the zip an office can run with a JDK alone: the jar, both launchers, templates, sample, licences.
 *
 * <p>Run by Maven from the project's folder as one source file: {@code java Pack.java <name> <timestamp>}. The same content gives the same bytes: entries are sorted and carry the one timestamp given.
 */
final class Pack {
    private static final Path TARGET = Path.of("target");

    private final FileSystem zip;
    private final Path top;
    private final FileTime time;

    private Pack(FileSystem zip, String name, FileTime time) {
        this.zip = zip;
        this.top = zip.getPath(name);
        this.time = time;
    }

    public static void main(String[] args) throws IOException {
        var name = args[0];
        var file = TARGET.resolve(name + ".zip");
        Files.deleteIfExists(file);
        var settings = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), settings)) {
            var pack = new Pack(zip, name, FileTime.from(Instant.parse(args[1])));
            pack.add();
        }
    }

    private void add() throws IOException {
        add(Path.of("taizhang"), "taizhang", "rwxr-xr-x");
        add(Path.of("taizhang.cmd"), "taizhang.cmd", "rwxr-xr-x");
        add(Path.of("README.md"), "README.md", "rw-r--r--");
        add(TARGET.resolve("taizhang.jar"), "lib/taizhang.jar", "rw-r--r--");
        addAll(Path.of("templates"), "templates");
        addAll(Path.of("ledger-data"), "ledger-data");
        addAll(Path.of("src", "build", "licences"), "licences");
        for (var licence : filesUnder(Path.of("src", "main", "resources", "fonts"))) {
            if (licence.toString().endsWith(".txt")) {
                add(licence, "licences/" + licence.getFileName(), "rw-r--r--");
            }
        }
    }

    private void addAll(Path folder, String to) throws IOException {
        for (var file : filesUnder(folder)) {
            var within = folder.relativize(file).toString().replace('\\', '/');
            add(file, to + "/" + within, "rw-r--r--");
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void add(Path file, String to, String permissions) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var entry = top.resolve(zip.getPath(to));
        makeFolder(entry.getParent());
        Files.copy(file, entry);
        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(permissions));
        Files.setLastModifiedTime(entry, time);
    }

    private void makeFolder(Path folder) throws IOException {
        if (folder == null || Files.exists(folder)) {
            return;
        }
        makeFolder(folder.getParent());
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setLastModifiedTime(folder, time);
    }
}
