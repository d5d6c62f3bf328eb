package taizhang.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The classes of the program as a rehearsal left them in memory, kept in a file that the JVM maps at its start (启动缓存). It
 * fits one build of the JDK and one jar; the JVM passes over one that does not fit.
 *
 * @param file where the launcher looks for it
 * @param jar the program
 */
record StartCache(Path file, Path jar) {
    /** Set by the launcher to the file that it looks for; unset where there is nothing to be faster. */
    static final String FILE = "taizhang.cache";

    /** What the launcher starts the JVM with, as far as a cache must have been made with the same. */
    static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final int AHEAD_OF_TIME = 25;
    private static final String NONE = "-";

    /** What hindered the making of one, such as a full disk, is gone some day. */
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofDays(1);

    /**
     * What is rehearsed together. The JVM brings in all classes of a cache at its start, so commands that only read and write the
     * books have a small one of their own, and so has the printing of PDF alone, which needs nothing of workbooks.
     */
    enum Part {
        BOOKS("[账]", "-books"),
        PAGES("[页]", "-pages"),
        PAPERS("[纸]", "");

        private final String heading;
        private final String ending;

        Part(String heading, String ending) {
            this.heading = heading;
            this.ending = ending;
        }

        /** The line in front of its command lines. */
        String heading() {
            return heading;
        }

        /** How the name of its file ends. */
        String ending() {
            return ending;
        }

        private static Part of(Path file) {
            return Arrays.stream(values())
                    .filter(part -> file.toString().endsWith(part.ending))
                    .findFirst()
                    .orElse(PAPERS);
        }
    }

    /** The one of this process; empty if it was not started by the launcher from one jar. */
    static Optional<StartCache> ofProcess() {
        String file = System.getProperty(FILE, "");
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        return file.isEmpty() || !Files.isRegularFile(jar)
                ? Optional.empty()
                : Optional.of(new StartCache(Path.of(file), jar));
    }

    /** Whether it was made by this JDK from this jar, and lies there as it was made. */
    boolean isUsable() {
        try {
            return Files.isRegularFile(file) && Files.readString(label()).equals(labelText(size()));
        } catch (IOException none) {
            return false;
        }
    }

    /** Whether nothing is to be done for it: it is there, or could not be made a while ago. */
    boolean isSettled() {
        try {
            Instant tried = Files.getLastModifiedTime(label()).toInstant();
            boolean lately = !Instant.now().isAfter(tried.plus(TRIED_AGAIN_AFTER));
            return isUsable() || (lately && Files.readString(label()).equals(labelText(NONE)));
        } catch (IOException none) {
            return false;
        }
    }

    /** Whether it can be kept where the launcher looks for it. */
    boolean hasPlace() {
        Path folder = folder();
        Path above = Files.isDirectory(folder) ? folder : folder.getParent();
        return above != null && Files.isWritable(above);
    }

    /**
     * Starts the making of it, which outlives this process; nobody waits for it.
     *
     * @throws IOException no process can be started
     */
    void learnLater() throws IOException {
        List<String> command = java();
        command.addAll(List.of("-cp", jar.toString(), "taizhang.cli.Learner", file.toString()));
        new ProcessBuilder(command)
                .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The command line that rehearses and leaves the cache in a file. */
    List<String> rehearsal(Path made) {
        List<String> command = java();
        boolean newer = Runtime.version().feature() >= AHEAD_OF_TIME;
        command.add((newer ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + made);
        // what the optimizing compiler would want to know; it is never run
        command.addAll(List.of(
                "-XX:+UnlockDiagnosticVMOptions", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:-AOTRecordTraining"));
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=off", "-cp", jar.toString()));
        command.addAll(List.of("taizhang.cli.Rehearsal", Part.of(file).name()));
        return command;
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        for (String told : List.of(Place.HOME, CommandWords.CALL)) {
            command.add("-D" + told + "=" + System.getProperty(told, ""));
        }
        return command;
    }

    /**
     * Puts one in place that was made aside; after it its label, so that one without a label is made again.
     *
     * @param made is on the disk before it gets its place, since the JVM would not survive one with holes
     * @throws IOException it has no place, as where another program has the old one open; that is on the label then
     */
    void put(Path made) throws IOException {
        Files.deleteIfExists(label());
        String size = NONE;
        try {
            if (Files.isRegularFile(made)) {
                try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
                size = size();
            } else {
                Files.deleteIfExists(file);
            }
        } finally {
            Path aside = folder().resolve(label().getFileName() + ".new");
            Files.writeString(aside, labelText(size), StandardCharsets.UTF_8);
            Files.move(aside, label(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private String size() throws IOException {
        return Long.toString(Files.size(file));
    }

    Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private Path label() {
        return folder().resolve(file.getFileName() + ".txt");
    }

    /** What it was made from, and how large it became. */
    private String labelText(String size) throws IOException {
        return String.join(
                "\n",
                System.getProperty("java.vm.vendor", ""),
                System.getProperty("java.vm.version", ""),
                System.getProperty("java.home", ""),
                jar.toAbsolutePath().toString(),
                Long.toString(Files.size(jar)),
                Files.getLastModifiedTime(jar).toString(),
                size,
                "");
    }
}
