package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.cli.CommandLineFixture.Outcome;

/** Forms saved again by LibreOffice, as xlsx and as xls; where it is missing there is nothing to see. */
class CollectOfficeSuiteTest {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/local/bin/soffice"));

    @TempDir
    Path folder;

    @Test
    void forms_saved_again_as_xlsx_and_as_xls_are_read_alike() throws IOException, InterruptedException {
        Path program = PLACES.stream().filter(Files::exists).findFirst().orElse(Path.of(""));
        assumeTrue(!program.toString().isEmpty(), "no LibreOffice here");
        OfficeFixture office = OfficeFixture.ofSample(folder);
        assertThat(office.run("week").status()).isZero();
        assertThat(office.run("form", "--unit", "上庄村,学区").status()).isZero();
        for (String unit : List.of("上庄村", "学区")) {
            FilledForm form = FilledForm.open(folder.resolve("output/2017-08-25/发表/" + unit + ".xlsx"));
            form.put("报送", 42971, 31)
                    .put("填报人", "黄某")
                    .put("负责人", "张某")
                    .put("排查[1].类别", "精准识别")
                    .put("排查[1].户数", 32, 0)
                    .put("排查[1].说明", unit + "逐户核对")
                    .put("零报告", "是");
            form.problems().forEach(id -> form.put("进展." + id + ".内容", id + "本周入户两次。"));
            form.save(folder.resolve(unit + ".xlsx"));
        }
        // both at once: most of the time goes into its start
        Process first = start(program, "xlsx:Calc MS Excel 2007 XML", "上庄村");
        Process second = start(program, "xls", "学区");
        assertThat(first.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(second.waitFor(90, TimeUnit.SECONDS)).isTrue();
        try (Stream<Path> made = Files.list(folder.resolve("收到"))) {
            assertThat(made).hasSize(2);
        }
        Outcome out = office.run("collect", "收到", "--write");
        assertThat(out.status()).as(out.out() + out.err()).isZero();
        assertThat(out.out()).contains("可收2").doesNotContain("不是原来发的文件", "提醒");
        assertThat(office.read("周报/2017-08-25.yaml"))
                .contains("报送: 2017-08-24\n", "户数: 32\n", "上庄-002: 上庄-002本周入户两次。\n", "说明: 学区逐户核对\n");
    }

    private Process start(Path program, String format, String unit) throws IOException {
        return new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation="
                                + folder.resolve("profile-" + unit).toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.resolve("收到").toString(),
                        folder.resolve(unit + ".xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice-" + unit + ".txt").toFile())
                .start();
    }
}
