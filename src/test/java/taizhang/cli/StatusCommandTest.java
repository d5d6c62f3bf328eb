package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path office;

    private static CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(HOME, HOME).run(args);
    }

    @Test
    void the_sample_at_a_glance() {
        CommandLineFixture.Outcome outcome = run("status", "--as-of", "2017-08-18");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("截至2017-08-18　第14期（2017-08-12至2017-08-18）")
                .contains("应报 31")
                .contains("本期迟报（2个）：双井村、住建所")
                .containsPattern("逾期未改（\\d+件）：\n  下庄-002 ")
                .containsPattern("7天内到期（\\d+件）：")
                .containsPattern("东沟-004 +东沟村 +2017-09-30 +连续2期");
    }

    @Test
    void the_columns_of_the_matrix_stand_below_each_other() {
        String matrix = run("status", "--as-of", "2017-08-18").out();
        int width = "上庄村      绿  ".length();
        assertThat(matrix.lines().filter(line -> line.startsWith("上庄村")))
                .singleElement()
                .satisfies(line -> assertThat(line.substring(0, width)).isEqualTo("上庄村      绿  "));
        assertThat(matrix.lines().filter(line -> line.startsWith("镇组织员办")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("镇组织员办  红  "));
    }

    @Test
    void so_many_periods_are_shown_as_there_were() {
        assertThat(run("status", "--as-of", "2017-05-26", "--periods", "8").out())
                .contains("单位        灯  1期   2期   未销号");
        assertThat(run("status", "--periods", "0").status()).isEqualTo(2);
    }

    @Test
    void money_is_said_in_the_unit_in_which_it_is_printed() {
        String city = Path.of("src", "test", "resources", "campaigns", "city", "ledger-data")
                .toString();
        CommandLineFixture.Outcome outcome = run("status", "--data", city);
        assertThat(outcome.out())
                .as(outcome.err())
                .contains("收回资金 ")
                .contains("　（万元）")
                .doesNotContain("（元）");
    }

    @Test
    void a_unit_that_sent_nothing_is_missing_and_not_zero() throws Exception {
        Ledgers.copySample(office);
        Ledgers.blankReturn(office, "2017-08-18", "上庄村");
        CommandLineFixture.Outcome outcome = new CommandLineFixture(office, HOME).run("status");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("本期未报（1个）：上庄村").containsPattern("上庄村 .*未报  \\d");
    }

    @Test
    void bad_data_give_no_overview() throws Exception {
        Ledgers.copySample(office);
        Ledgers.replace(office.resolve("ledger-data/问题/上庄村.yaml"), "登记: 2017-05-17", "登记: 2017-05-32");
        CommandLineFixture.Outcome outcome = new CommandLineFixture(office, HOME).run("status");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("TZ203").contains("没有显示概况");
    }
}
