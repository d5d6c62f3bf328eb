package taizhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    /** A writer with a bug in it. */
    private static PrintWriter faulty() {
        return new PrintWriter(Writer.nullWriter()) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("planted");
            }

            @Override
            public void println(String text) {
                throw new IllegalStateException("planted");
            }
        };
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_machine_without_Chinese_file_names_is_told_and_leaves_no_trace() throws Exception {
        for (String command : new String[] {"check", "doctor", "build"}) {
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Dtaizhang.home=" + Path.of("").toAbsolutePath(),
                            "-Dstderr.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "taizhang.cli.Main",
                            command)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                    .as(command)
                    .contains("错误：文件名的编码 ", " 认不出中文")
                    .doesNotContain("Exception");
            assertThat(process.waitFor()).as(command).isEqualTo(3);
        }
    }

    @Test
    void a_bug_ends_in_one_Chinese_line_a_file_and_status_4() throws Exception {
        var err = new StringWriter();
        int status = Main.run(
                new Terminal(faulty(), new PrintWriter(err), false, false), new Place(folder, folder), "version");
        assertThat(status).isEqualTo(4);
        assertThat(err.toString()).startsWith("错误：程序内部出错").hasLineCount(1);
        assertThat(Files.readString(folder.resolve(FaultFile.NAME), UTF_8)).contains("planted");
    }
}
