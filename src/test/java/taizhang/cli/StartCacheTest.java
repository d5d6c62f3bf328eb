package taizhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes caches of a stand-in for the rehearsal. */
class StartCacheTest {
    private static final String REHEARSAL = """
            package taizhang.cli;

            public class Rehearsal {
                public static void main(String[] args) throws Exception {
                    java.nio.file.Files.writeString(java.nio.file.Path.of("traces"), "of the rehearsal");
                    System.exit(STATUS);
                }
            }
            """;

    @TempDir
    Path folder;

    private StartCache cache = new StartCache(Path.of(""), Path.of(""));

    @BeforeEach
    void place() {
        cache = new StartCache(folder.resolve("cache").resolve("25+1"), folder.resolve("program.jar"));
    }

    private void pack(int status) throws IOException {
        Path source = folder.resolve("Rehearsal.java");
        Files.writeString(source, REHEARSAL.replace("STATUS", Integer.toString(status)), UTF_8);
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        assertThat(compiler.run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        try (var out = new JarOutputStream(Files.newOutputStream(cache.jar()))) {
            out.putNextEntry(new JarEntry("taizhang/cli/Rehearsal.class"));
            Files.copy(folder.resolve("taizhang/cli/Rehearsal.class"), out);
            out.closeEntry();
        }
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache.folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_cache_is_made_once_and_again_for_another_jar_or_when_it_was_spoilt() throws Exception {
        pack(0);
        assertThat(cache.hasPlace()).isTrue();
        assertThat(cache.isUsable()).isFalse();
        Learner.learn(cache);
        assertThat(cache.isUsable()).isTrue();
        assertThat(kept()).containsExactly(".lock", "25+1", "25+1.txt");
        assertThat(Files.size(cache.file())).isGreaterThan(1 << 16);
        FileTime made = Files.getLastModifiedTime(cache.file());
        Learner.learn(cache);
        assertThat(Files.getLastModifiedTime(cache.file())).isEqualTo(made);
        Files.setLastModifiedTime(cache.jar(), FileTime.fromMillis(0));
        assertThat(cache.isUsable()).isFalse();
        Learner.learn(cache);
        assertThat(cache.isUsable()).isTrue();
        Files.writeString(cache.file(), "half", UTF_8);
        assertThat(cache.isUsable()).isFalse();
        Files.delete(cache.file());
        assertThat(cache.isUsable()).isFalse();
    }

    @Test
    void a_rehearsal_that_fails_leaves_nothing_and_is_tried_again_another_day() throws Exception {
        pack(1);
        Learner.learn(cache);
        assertThat(kept()).containsExactly(".lock", "25+1.txt");
        assertThat(cache.isUsable()).isFalse();
        assertThat(cache.isSettled()).isTrue();
        Path label = cache.folder().resolve("25+1.txt");
        Files.setLastModifiedTime(label, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        assertThat(cache.isSettled()).isFalse();
    }

    @Test
    void a_cache_that_finds_no_place_is_not_made_after_every_command() throws Exception {
        pack(0);
        Files.createDirectories(cache.file().resolve("in use"));
        assertThatThrownBy(() -> Learner.learn(cache)).isInstanceOf(IOException.class);
        assertThat(kept()).containsExactly(".lock", "25+1", "25+1.txt");
        assertThat(cache.isUsable()).isFalse();
        assertThat(cache.isSettled()).isTrue();
    }

    @Test
    void what_was_left_by_one_that_was_killed_is_cleared_away() throws Exception {
        pack(0);
        Files.createDirectories(cache.folder().resolve("new-123/演练"));
        Files.writeString(cache.folder().resolve("new-123/cache"), "half", UTF_8);
        Learner.learn(cache);
        assertThat(kept()).containsExactly(".lock", "25+1", "25+1.txt");
    }

    @Test
    void the_launchers_start_with_what_a_cache_is_made_with() throws IOException {
        for (String launcher : List.of("taizhang", "taizhang.cmd")) {
            assertThat(Files.readString(Path.of(launcher), UTF_8)).contains(StartCache.OPTIONS);
        }
    }
}
