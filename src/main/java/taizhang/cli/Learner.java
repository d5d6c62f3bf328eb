package taizhang.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Makes the {@link StartCache} by a process of its own and puts it in place whole, or not at all; one at a time. */
final class Learner {
    private static final int LONGEST_SECONDS = 180;
    private static final String WORK = "new-";

    private Learner() {}

    /**
     * Makes caches, unless another process is at it or they are there already.
     *
     * @param args the files they belong in
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (String file : args) {
            learn(new StartCache(Path.of(file).toAbsolutePath(), Path.of(System.getProperty("java.class.path"))));
        }
    }

    static void learn(StartCache cache) throws IOException, InterruptedException {
        Files.createDirectories(cache.folder());
        try (FileChannel channel = FileChannel.open(
                        cache.folder().resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && !cache.isSettled()) {
                clear(cache.folder());
                make(cache);
            }
        }
    }

    private static void make(StartCache cache) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(cache.folder(), WORK);
        try {
            Path made = work.resolve("cache");
            Process rehearsal = new ProcessBuilder(cache.rehearsal(made))
                    .directory(work.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            rehearsal.getOutputStream().close();
            boolean ended = rehearsal.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                rehearsal.destroyForcibly().waitFor();
            }
            if (!ended || rehearsal.exitValue() != 0) {
                Files.deleteIfExists(made);
            }
            cache.put(made);
        } finally {
            delete(work);
        }
    }

    /** What one left that was killed, or whose machine was turned off; it holds the lock no more. */
    private static void clear(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            left.filter(Learner::isWork).forEach(Learner::deleteIfIdle);
        }
    }

    /** Its rehearsal may go on without it. */
    private static void deleteIfIdle(Path work) {
        try {
            delete(work);
        } catch (IOException inUse) {
            return;
        }
    }

    private static boolean isWork(Path place) {
        return place.getFileName().toString().startsWith(WORK);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
