package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 体检, from the command line: what is wrong decides the status, and what is only to be noted does not. */
class DoctorCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_new_office_is_sound_but_for_notes() {
        Path home = Path.of("").toAbsolutePath();
        CommandLineFixture.Outcome made = new CommandLineFixture(folder, home)
                .run("init", folder.resolve("练手").toString(), "--样例", "姓名=陈某");
        assertThat(made.status()).as(made.err()).isZero();
        CommandLineFixture.Outcome outcome = new CommandLineFixture(folder.resolve("练手"), home).run("体检");
        assertThat(outcome.status()).as(outcome.out()).isZero();
        assertThat(outcome.out())
                .contains("正常  程序所带的字体：5个", "正常  提交前检查：装好了", "正常  提交人：陈某", "      → ")
                .contains("，0样要改，")
                .doesNotContain("要改  ");
    }

    @Test
    void an_English_Windows_knows_chinese_file_names_and_an_English_Linux_does_not() {
        Properties machine = new Properties();
        machine.setProperty("sun.jnu.encoding", "Cp1252");
        machine.setProperty("os.name", "Windows 11");
        assertThat(Place.fileNames(machine)).isEqualTo(StandardCharsets.UTF_8);
        machine.setProperty("os.name", "Linux");
        assertThat(Place.fileNames(machine)).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void what_has_to_be_mended_ends_with_the_status_of_a_wrong_machine() throws IOException {
        Files.createDirectories(folder.resolve("ledger-data"));
        Files.writeString(folder.resolve("output"), "");
        CommandLineFixture.Outcome outcome = new CommandLineFixture(folder, folder).run("doctor");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).contains("要改  输出文件夹：output 是一个文件");
    }
}
