package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import taizhang.desk.Books;

class WorkspaceOptionsTest {
    @TempDir
    Path folder;

    private Path here;
    private Path home;
    private final StringWriter complaints = new StringWriter();

    @BeforeEach
    void furnish() throws IOException {
        here = folder.resolve("办公 室");
        home = folder.resolve("程序");
        Files.createDirectories(here);
        Files.createDirectories(home.resolve("ledger-data"));
        Files.createDirectories(home.resolve("templates"));
    }

    private WorkspaceOptions read(String... args) {
        var options = new WorkspaceOptions(new Place(here, home));
        new CommandLine(options).parseArgs(args);
        return options;
    }

    @Test
    void the_sample_of_the_program_is_used_where_the_caller_has_no_ledger() throws IOException {
        assertThat(read().folders().data()).isEqualTo(home.resolve("ledger-data"));
        assertThat(read().folders().out()).isEqualTo(home.resolve("output"));
    }

    @Test
    void the_ledger_of_the_caller_comes_first_and_borrows_missing_templates() throws IOException {
        Files.createDirectories(here.resolve("ledger-data"));
        assertThat(read().folders().data()).isEqualTo(here.resolve("ledger-data"));
        assertThat(read().folders().out()).isEqualTo(here.resolve("output"));
        assertThat(read().folders().templates()).isEqualTo(home.resolve("templates"));
        Files.createDirectories(here.resolve("templates"));
        assertThat(read().folders().templates()).isEqualTo(here.resolve("templates"));
    }

    @Test
    void folders_that_were_named_start_where_the_caller_stands() throws IOException {
        Files.createDirectories(here.resolve("账"));
        assertThat(read("--data", "账").folders().data()).isEqualTo(here.resolve("账"));
        assertThat(read("--输出=纸").folders().out()).isEqualTo(here.resolve("纸"));
    }

    @Test
    void templates_beside_a_ledger_that_was_named_are_its_own() throws IOException {
        Files.createDirectories(here.resolve("templates"));
        Files.createDirectories(here.resolve("某处/ledger-data"));
        assertThat(read("--data", "某处/ledger-data").folders().templates()).isEqualTo(home.resolve("templates"));
        Files.createDirectories(here.resolve("某处/templates"));
        assertThat(read("--data", "某处/ledger-data").folders().templates()).isEqualTo(here.resolve("某处/templates"));
        assertThat(read("--data", "某处/ledger-data", "--templates", "templates")
                        .folders()
                        .templates())
                .isEqualTo(here.resolve("templates"));
    }

    @Test
    void a_folder_that_is_not_there_is_the_fault_of_the_machine() {
        var nowhere = read("--data", "没有").folders();
        assertThatThrownBy(() -> Books.open(nowhere)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_day_is_read_in_every_usual_writing() {
        var day = LocalDate.of(2017, 8, 18);
        for (var text : new String[] {"2017-08-18", "2017/8/18", "2017.8.18", "2017年8月18日", "２０１７－０８－１８"}) {
            assertThat(read("--as-of", text).asOf()).as(text).contains(day);
        }
        assertThat(read().asOf()).isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_is_told_in_Chinese() {
        assertThat(complaintOf("--as-of", "2017-02-30")).startsWith("错误：选项 --as-of 的值“2017-02-30”不对：没有这一天");
        assertThat(complaintOf("--截止日期", "八月")).contains("的值“八月”不对：日期写成 2017-08-18 这样");
        assertThat(complaintOf("--as-of")).startsWith("错误：缺少选项 --as-of");
        assertThat(complaintOf("--data", "a", "--data", "b")).startsWith("错误：选项 --data 只能写一次");
    }

    private String complaintOf(String... args) {
        var terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(complaints), false, false);
        assertThatThrownBy(() -> read(args))
                .isInstanceOfSatisfying(
                        ParameterException.class,
                        error -> assertThat(UsageErrors.complain(error, terminal))
                                .isEqualTo(ExitStatus.WRONG_USAGE));
        var text = complaints.toString();
        complaints.getBuffer().setLength(0);
        return text;
    }
}
