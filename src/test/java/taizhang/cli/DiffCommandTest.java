package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiffCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    private static CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(HOME, HOME).run(args);
    }

    @Test
    void what_changed_in_a_week_by_kind() {
        CommandLineFixture.Outcome outcome = run("diff", "2017-08-11", "2017-08-18");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .startsWith("2017-08-11以后至2017-08-18，共")
                .containsPattern("新登记（3条）\n  2017-08-14  北坡-003  北坡村  ")
                .contains("完成整改（7条）")
                .contains("整改中 → 完成整改");
    }

    @Test
    void the_order_of_the_two_days_does_not_matter_and_a_day_alone_changed_nothing() {
        assertThat(run("diff", "2017-08-18", "2017-08-11").out())
                .isEqualTo(run("变化", "2017年8月11日", "2017-08-18").out());
        assertThat(run("diff", "2017-08-18", "2017-08-18").out()).contains("共0条变化。");
    }

    @Test
    void a_day_that_does_not_exist_or_is_missing_is_told() {
        assertThat(run("diff", "2017-08-11", "2017-08-32").status()).isEqualTo(2);
        assertThat(run("diff", "2017-08-11").status()).isEqualTo(2);
        assertThat(run("diff", "2017-08-11", "2017-08-18", "--as-of", "2017-08-18")
                        .status())
                .isEqualTo(2);
    }
}
