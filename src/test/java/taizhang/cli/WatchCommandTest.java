package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** 监看 as a process of its own: it tells after each save, and ends clean when it is told to. */
class WatchCommandTest {
    @TempDir
    Path folder;

    private static String until(BufferedReader out, String wanted) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.contains(wanted)) {
                return String.join("\n", lines);
            }
        }
        throw new AssertionError("never said " + wanted + ":\n" + String.join("\n", lines));
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void it_tells_after_each_save_and_ends_when_told_to() throws IOException, InterruptedException {
        Path home = Path.of("").toAbsolutePath();
        assertThat(new CommandLineFixture(folder, home)
                        .run("init", folder.resolve("练手").toString(), "--样例", "姓名=陈某")
                        .status())
                .isZero();
        Path office = folder.resolve("练手");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dtaizhang.home=" + home,
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "taizhang.cli.Main",
                        "watch",
                        "--only",
                        "整改台账",
                        "--format",
                        "pdf")
                .directory(office.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(until(out, "用时")).contains("在看 ledger-data", "output/2017-08-18/整改台账.pdf", "换了1份");
            Path problems = office.resolve("ledger-data/问题/上庄村.yaml");
            String text = Files.readString(problems);
            Files.writeString(problems, text.replaceFirst("时限: ", "时限: 某"));
            assertThat(until(out, "用时")).contains("错误", "上庄村.yaml", "纸没有动");
            Files.writeString(problems, text.replaceFirst("措施: ", "措施: 又"));
            assertThat(until(out, "用时")).contains("换了1份");
            Files.move(office.resolve("ledger-data"), office.resolve("搬走"));
            assertThat(until(out, "还在看")).contains("找不到").containsPattern("[^。]。还在看");
            Files.move(office.resolve("搬走"), office.resolve("ledger-data"));
            assertThat(until(out, "好了，接着看。")).doesNotContain("错误");
            assertThat(process.toHandle().destroy()).isTrue();
            assertThat(until(out, "不看了")).doesNotContain("错误");
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(office.resolve("output/.生成中")).doesNotExist();
    }
}
