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
            if (lock != null && !cache.isFresh()) {
                make(cache);
            }
        }
    }

    private static void make(StartCache cache) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(cache.folder(), "new-");
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

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
