package taizhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
        assertThat(cache.isFresh()).isFalse();
        Learner.learn(cache);
        assertThat(cache.isFresh()).isTrue();
        assertThat(kept()).containsExactly(".lock", "25+1", "25+1.txt");
        assertThat(Files.size(cache.file())).isGreaterThan(1 << 16);
        FileTime made = Files.getLastModifiedTime(cache.file());
        Learner.learn(cache);
        assertThat(Files.getLastModifiedTime(cache.file())).isEqualTo(made);
        Files.setLastModifiedTime(cache.jar(), FileTime.fromMillis(0));
        assertThat(cache.isFresh()).isFalse();
        Learner.learn(cache);
        assertThat(cache.isFresh()).isTrue();
        Files.writeString(cache.file(), "half", UTF_8);
        assertThat(cache.isFresh()).isFalse();
        Files.delete(cache.file());
        assertThat(cache.isFresh()).isFalse();
    }

    @Test
    void a_rehearsal_that_fails_leaves_nothing_and_is_not_tried_again() throws Exception {
        pack(1);
        Learner.learn(cache);
        assertThat(kept()).containsExactly(".lock", "25+1.txt");
        assertThat(cache.isFresh()).isTrue();
    }

    @Test
    void the_launchers_start_with_what_a_cache_is_made_with() throws IOException {
        for (String launcher : List.of("taizhang", "taizhang.cmd")) {
            assertThat(Files.readString(Path.of(launcher), UTF_8)).contains(StartCache.OPTIONS);
        }
    }
}
