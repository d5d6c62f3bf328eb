package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class CommandTreeTest {
    @TempDir
    Path folder;

    private CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(folder, folder).run(args);
    }

    @Test
    void without_a_command_the_usage_is_shown_and_the_status_is_2() {
        var outcome = run();
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("用法：taizhang").contains("命令：");
    }

    @Test
    void help_is_all_Chinese() {
        var outcome = run("--help");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("用法：", "选项：", "命令：", "help, 帮助", "退出状态")
                .doesNotContain("Usage", "Show", "Print", "Commands:", "COMMAND");
    }

    @Test
    void a_command_has_a_Chinese_alias_and_its_own_help() {
        assertThat(run("帮助", "版本").out()).contains("用法：taizhang version").contains("--帮助");
        assertThat(run("version", "--帮助").out())
                .isEqualTo(run("help", "version").out());
    }

    @Test
    void the_version_is_told_by_option_and_by_command() {
        assertThat(run("--version").out())
                .startsWith("taizhang ")
                .isEqualTo(run("版本").out());
    }

    @Test
    void an_unknown_command_is_told_with_the_nearest_one() {
        var outcome = run("verison");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("错误：没有“verison”这个命令，是不是 version？\n");
        assertThat(run("help", "版").err()).contains("没有“版”这个命令，是不是 版本？");
        assertThat(run("xyz").err()).startsWith("错误：没有“xyz”这个命令\n");
    }

    @Test
    void an_unknown_option_is_told_with_the_nearest_one() {
        var outcome = run("help", "--hlep");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("错误：不认识的选项“--hlep”，是不是 --help？\n用法见：taizhang help --help\n");
    }

    @Test
    void every_day_that_may_be_typed_is_read_and_complained_of_as_a_day() {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        CommandLine tree = CommandTree.grow(new Terminal(nobody, nobody, false, false), new Place(folder, folder));
        List<ArgSpec> days = tree.getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().args().stream())
                .filter(arg -> Stream.concat(Stream.of(arg.type()), Arrays.stream(arg.auxiliaryTypes()))
                        .anyMatch(LocalDate.class::equals))
                .toList();
        assertThat(days)
                .hasSizeGreaterThan(10)
                .allSatisfy(day ->
                        assertThat(day.converters()).as(day.toString()).hasExactlyElementsOfTypes(DayConverter.class));
    }

    @Test
    void an_argument_too_many_is_told() {
        assertThat(run("help", "version", "多").err()).startsWith("错误：多余的参数“多”");
    }

    @Test
    void an_argument_that_begins_with_an_at_sign_is_no_file() {
        assertThat(run("help", "@版本").err()).contains("没有“@版本”这个命令");
    }
}
