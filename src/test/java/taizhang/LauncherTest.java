package taizhang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in the layout of the zip, with a stand-in for the program that tells what it was given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String PROGRAM = """
            package taizhang.cli;

            public class Main {
                public static void main(String[] args) throws Exception {
                    for (String arg : args) {
                        System.out.println("[" + arg + "]");
                    }
                    System.out.println("home " + System.getProperty("taizhang.home"));
                    System.out.println("here " + System.getProperty("user.dir"));
                    System.out.println("cache " + System.getProperty("taizhang.cache"));
                    System.out.println("file " + java.nio.file.Files.exists(java.nio.file.Path.of("问题.yaml")));
                    System.exit(args.length);
                }
            }
            """;

    @TempDir
    Path temporary;

    private record Outcome(int status, List<String> output, String complaint) {}

    private Path home() {
        return temporary.resolve("台账 一号");
    }

    private Path here() {
        return temporary.resolve("办公 室");
    }

    private static byte[] jar = new byte[0];

    /** The stand-in, compiled once. */
    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        var source = folder.resolve("Main.java");
        Files.writeString(source, PROGRAM, UTF_8);
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        assertThat(compiler.run(null, null, null, "-encoding", "UTF-8", "-d", folder.toString(), source.toString()))
                .isZero();
        var bytes = new ByteArrayOutputStream();
        try (var out = new JarOutputStream(bytes)) {
            out.putNextEntry(new JarEntry("taizhang/cli/Main.class"));
            Files.copy(folder.resolve("taizhang/cli/Main.class"), out);
            out.closeEntry();
        }
        jar = bytes.toByteArray();
    }

    @BeforeEach
    void unpack() throws IOException {
        Files.createDirectories(home().resolve("lib"));
        Files.createDirectories(here());
        Files.writeString(here().resolve("问题.yaml"), "", UTF_8);
        Files.copy(Path.of("taizhang"), home().resolve("taizhang"));
        assertThat(home().resolve("taizhang").toFile().setExecutable(true)).isTrue();
        Files.write(home().resolve("lib").resolve("taizhang.jar"), jar);
    }

    private Outcome run(Map<String, String> environment, Path launcher, String... args)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        var output = temporary.resolve("out.txt");
        var complaint = temporary.resolve("err.txt");
        var builder = new ProcessBuilder(command)
                .directory(here().toFile())
                .redirectOutput(output.toFile())
                .redirectError(complaint.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Outcome(status, Files.readAllLines(output, UTF_8), Files.readString(complaint, UTF_8));
    }

    @Test
    void arguments_pass_untouched_and_the_status_comes_back() throws Exception {
        var outcome = run(Map.of(), home().resolve("taizhang"), "生成", "", "a  b", "*", "\"'$HOME`");
        assertThat(outcome.complaint()).isEmpty();
        assertThat(outcome.output()).startsWith("[生成]", "[]", "[a  b]", "[*]", "[\"'$HOME`]");
        assertThat(outcome.status()).isEqualTo(5);
    }

    @Test
    void the_program_runs_in_the_folder_of_the_caller_and_knows_its_own() throws Exception {
        var outcome = run(Map.of(), home().resolve("taizhang"));
        assertThat(outcome.output()).contains("home " + home().toRealPath()).contains("here " + here().toRealPath());
        assertThat(outcome.status()).isZero();
    }

    @Test
    void Chinese_names_are_read_where_no_locale_is_set() throws Exception {
        var outcome = run(Map.of("LC_ALL", "C"), home().resolve("taizhang"), "整改台账");
        assertThat(outcome.output()).contains("[整改台账]").contains("file true");
    }

    @Test
    void Chinese_names_are_read_where_the_locale_is_not_installed() throws Exception {
        var outcome = run(Map.of("LANG", "xx_XX.UTF-8"), home().resolve("taizhang"), "整改台账");
        assertThat(outcome.output()).contains("[整改台账]").contains("file true");
    }

    @Test
    void a_symbolic_link_leads_to_the_program() throws Exception {
        var link = temporary.resolve("台账");
        Files.createSymbolicLink(link, Path.of("台账 一号", "taizhang"));
        var outcome = run(Map.of(), link, "a");
        assertThat(outcome.output()).contains("home " + home().toRealPath());
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void a_JAVA_HOME_that_is_too_old_is_passed_over() throws Exception {
        var outcome = run(
                Map.of("JAVA_HOME", oldJdk().toString(), "TAIZHANG_JDK_DIRS", System.getProperty("java.home")),
                home().resolve("taizhang"));
        assertThat(outcome.complaint()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void without_a_JDK_one_Chinese_sentence_says_what_is_needed() throws Exception {
        var old = oldJdk();
        var path = old.resolve("bin") + ":" + System.getenv("PATH");
        var outcome = run(
                Map.of("JAVA_HOME", "/nowhere", "TAIZHANG_JDK_DIRS", old + ":/nowhere", "PATH", path),
                home().resolve("taizhang"),
                "build");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.complaint()).startsWith("错误：没有找到 JDK 21").hasLineCount(1);
    }

    @Test
    void a_broken_installation_is_told_in_Chinese() throws Exception {
        Files.delete(home().resolve("lib").resolve("taizhang.jar"));
        var outcome = run(Map.of(), home().resolve("taizhang"), "build");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.complaint()).contains("安装不完整");
    }

    @Test
    void the_runtime_that_came_with_the_program_comes_first_unless_it_is_too_old() throws Exception {
        var own = home().resolve("runtime");
        Files.createDirectories(own.resolve("bin"));
        Files.writeString(own.resolve("release"), "JAVA_VERSION=\"21.0.9\"\n", UTF_8);
        var java = own.resolve("bin").resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 77\n", UTF_8);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        assertThat(run(Map.of(), home().resolve("taizhang")).status()).isEqualTo(77);
        Files.writeString(own.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n", UTF_8);
        assertThat(run(Map.of(), home().resolve("taizhang")).status()).isZero();
    }

    @Test
    void a_start_cache_that_is_none_is_passed_over() throws Exception {
        var launcher = home().resolve("taizhang");
        var told = run(Map.of(), launcher).output().stream()
                .filter(line -> line.startsWith("cache "))
                .findFirst();
        var cache = Path.of(told.orElseThrow().substring("cache ".length()));
        assertThat(cache.getParent()).isEqualTo(home().toRealPath().resolve("cache"));
        Files.createDirectories(cache.getParent());
        for (var text : List.of("", "half", "\0".repeat(1 << 16))) {
            Files.writeString(cache, text, UTF_8);
            var outcome = run(Map.of(), launcher, "a");
            assertThat(outcome.complaint()).isEmpty();
            assertThat(outcome.output()).startsWith("[a]");
            assertThat(outcome.status()).isEqualTo(1);
        }
    }

    @Test
    void a_start_cache_that_Java_did_not_survive_is_removed() throws Exception {
        var folder = home().resolve("cache");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("crash.txt"), "# A fatal error", UTF_8);
        Files.writeString(folder.resolve("25+1"), "with holes", UTF_8);
        var healed = run(Map.of(), home().resolve("taizhang"), "a");
        assertThat(healed.complaint()).contains("启动缓存").hasLineCount(1);
        assertThat(healed.output()).startsWith("[a]");
        assertThat(healed.status()).isEqualTo(1);
        assertThat(folder).doesNotExist();
        assertThat(run(Map.of(), home().resolve("taizhang"), "a").complaint()).isEmpty();
    }

    @Test
    void both_launchers_start_the_program_alike() throws Exception {
        var words = Pattern.compile("-X[A-Za-z:+-]+=?|-D[a-z.]+");
        var unix = words.matcher(Files.readString(Path.of("taizhang"), UTF_8))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        var windows = words.matcher(Files.readString(Path.of("taizhang.cmd"), UTF_8))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        // Large pages, and Maven's own options; a console that is asked for, no cache rather than none named, and words
        // and folder
        // by the environment.
        unix.removeAll(List.of(
                "-XX:+UseTransparentHugePages",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-Dstyle.color",
                "-Dtaizhang.home"));
        windows.removeAll(
                List.of("-Djdk.console", "-Xshare:auto", "-Dstyle.color", "-Dtaizhang.call", "-Dtaizhang.typed"));
        assertThat(windows).isEqualTo(unix).contains("-XX:AOTCache", "-XX:SharedArchiveFile", "-Dtaizhang.cache");
    }

    private Path oldJdk() throws IOException {
        var jdk = temporary.resolve("old jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"17.0.1\"\n", UTF_8);
        var java = jdk.resolve("bin").resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 99\n", UTF_8);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return jdk;
    }

    @Test
    void the_Windows_launcher_is_ASCII_with_CRLF() throws Exception {
        var text = Files.readString(Path.of("taizhang.cmd"), UTF_8);
        assertThat(text.chars()).allMatch(c -> c < 128);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }
}
