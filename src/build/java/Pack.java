import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Packs the zip an office can run with a JDK alone: the jar, both launchers, templates, sample, licences.
 *
 * <p>Run by Maven from the project's folder as a source file: {@code java Pack.java <name> <timestamp>}. With
 * {@code -Druntime=FOLDER -Druntime.list=FILE}, runtimes and the list of their digests, there is besides one zip for each
 * platform, with its runtime in it. The same content gives the same bytes: entries are sorted and carry the one timestamp
 * given.
 *
 * <p>{@code java Pack.java --trim <folder>} makes a trimmed runtime for this machine to go into it.
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
        if (args[0].equals("--trim")) {
            Runtimes.trim(Path.of(args[1]));
            return;
        }
        var name = args[0];
        var time = FileTime.from(Instant.parse(args[1]));
        write(name, name, time, Optional.empty());
        var given = System.getProperty("runtime", "");
        if (!given.isBlank()) {
            var runtimes = Path.of(given);
            Runtimes.demandListed(runtimes, Path.of(System.getProperty("runtime.list", "")));
            Runtimes.demandRunning(runtimes);
            for (var runtime : Runtimes.of(runtimes)) {
                write(name + "-" + runtime.getFileName(), name, time, Optional.of(runtime));
            }
        }
    }

    private static void write(String file, String name, FileTime time, Optional<Path> runtime) throws IOException {
        var place = TARGET.resolve(file + ".zip");
        Files.deleteIfExists(place);
        var settings = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), settings)) {
            var pack = new Pack(zip, name, time);
            pack.add();
            if (runtime.isPresent()) {
                pack.addRuntime(runtime.get());
            }
        }
    }

    /** What the system runs must be allowed to run; the rest is only read. */
    private void addRuntime(Path folder) throws IOException {
        for (var file : filesUnder(folder)) {
            var within = folder.relativize(file).toString().replace('\\', '/');
            var runs = within.startsWith("bin/") || within.equals("lib/jspawnhelper") || within.equals("lib/jexec");
            add(file, "runtime/" + within, runs ? "rwxr-xr-x" : "rw-r--r--");
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
        try (var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
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

/**
 * Runtimes that go into the zip, so that an office needs to install nothing: one folder a platform, e.g. {@code linux-x64},
 * {@code windows-x64}, {@code linux-aarch64}, each with {@code bin} and {@code release} as a JDK has them.
 */
final class Runtimes {
    static final String LIST = "SHA256SUMS";

    /** The launchers pass over an older one. */
    private static final int OLDEST = 21;

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    /** What the program and its libraries use; jdk.charsets has the code pages of Chinese consoles and old files. */
    private static final String MODULES = String.join(
            ",",
            "java.base",
            "java.desktop",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.security.jgss",
            "java.xml",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.unsupported");

    private Runtimes() {}

    /** Makes a trimmed one for the machine this runs on, with a list of its digests. */
    static void trim(Path folder) throws IOException {
        Path own = folder.resolve(platform());
        delete(own);
        Files.createDirectories(folder);
        ToolProvider jlink =
                ToolProvider.findFirst("jlink").orElseThrow(() -> new IOException("this JDK has no jlink"));
        int status = jlink.run(
                System.out,
                System.err,
                "--add-modules",
                MODULES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-9",
                "--output",
                own.toString());
        if (status != 0) {
            throw new IOException("jlink failed with status " + status);
        }
        StringBuilder list = new StringBuilder();
        digests(folder)
                .forEach((file, digest) ->
                        list.append(digest).append("  ").append(file).append('\n'));
        Files.writeString(folder.resolve(LIST), list, StandardCharsets.UTF_8);
        System.out.println(own);
    }

    /** The platform of this machine, as its folder is called. */
    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        return (system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : system) + "-"
                + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }

    /** The platforms of a folder, sorted. */
    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    /**
     * Makes sure that every file is one that the list names, and the same.
     *
     * @throws IOException with the files that are not
     */
    static void demandListed(Path folder, Path list) throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split("[ *]+", 2);
                known.put(parts[1], parts[0].toLowerCase(Locale.ROOT));
            }
        }
        List<String> wrong = digests(folder).entrySet().stream()
                .filter(file -> !file.getValue().equals(known.get(file.getKey())))
                .map(file -> file.getKey() + (known.containsKey(file.getKey()) ? " (other bytes)" : " (not listed)"))
                .limit(10)
                .toList();
        if (!wrong.isEmpty()) {
            throw new IOException(
                    "runtimes in " + folder + " are not those of " + list + ": " + String.join(", ", wrong));
        }
        List<String> lost = known.keySet().stream()
                .filter(file -> Files.isDirectory(folder.resolve(file.substring(0, Math.max(0, file.indexOf('/'))))))
                .filter(file -> !Files.exists(folder.resolve(file)))
                .limit(10)
                .toList();
        if (!lost.isEmpty()) {
            throw new IOException("runtimes in " + folder + " lack files of " + list + ": " + String.join(", ", lost));
        }
    }

    /**
     * Makes sure that the launcher of each platform will find its runtime and take it: a zip that is named after a platform and
     * runs on nothing is worse than none.
     *
     * @throws IOException with what is not so
     */
    static void demandRunning(Path folder) throws IOException {
        List<Path> platforms = of(folder);
        if (platforms.isEmpty()) {
            throw new IOException("no runtime in " + folder + ": one folder a platform is wanted, such as linux-x64");
        }
        for (Path platform : platforms) {
            String java = platform.getFileName().toString().startsWith("windows") ? "bin/java.exe" : "bin/java";
            Path release = platform.resolve("release");
            if (!Files.isRegularFile(platform.resolve(java)) || !Files.isRegularFile(release)) {
                throw new IOException(platform + " is no runtime: " + java + " and release have to lie right in it");
            }
            Matcher version = VERSION.matcher(Files.readString(release, StandardCharsets.UTF_8));
            if (!version.find() || Integer.parseInt(version.group(1)) < OLDEST) {
                throw new IOException(platform + " is older than Java " + OLDEST + ": see its release");
            }
        }
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path platform : of(folder)) {
            try (Stream<Path> tree = Files.walk(platform, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : tree.filter(Files::isRegularFile).toList()) {
                    digests.put(folder.relativize(file).toString().replace('\\', '/'), digest(file));
                }
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sha)) {
                bytes.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
