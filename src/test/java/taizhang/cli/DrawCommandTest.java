package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private static CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(HOME, HOME).run(args);
    }

    @Test
    void the_method_every_ticket_and_every_sum_are_printed() {
        CommandLineFixture.Outcome drawn =
                run("draw", "--seed", "351624", "--count", "1", "--kind", "查否", "--date", "2017-08-20", "--dry-run");
        assertThat(drawn.status()).as(drawn.err()).isZero();
        assertThat(drawn.out())
                .startsWith("抽查抽签　日期：2017-08-20　种子：351624\n")
                .contains("查否：共8签", "  1号　下庄-003（下庄村）（抽过1次，不在签）", "  8号　农牧-003（镇农牧站）\n")
                .contains("第1个：“351624/查否/1”的SHA-256前8位是ec593271，即3965268593；在签3个，余数2，取在签的第3个：8号　农牧-003（镇农牧站）")
                .contains("试写，没有写入")
                .containsPattern("- 日期: 2017-08-20\n +\\d+ \\|     种子: 351624\n +\\d+ \\|     对象:\n");
    }

    @Test
    void a_draw_is_recorded_once_and_comes_out_the_same_when_it_is_drawn_again() throws IOException {
        Path data = copyOfSample();
        String[] line = {"抽查", "--种子", "三五一", "--日期", "2017年8月20日", "--期号", "14", "--抽查组", "第一组"};
        Path book = data.resolve("抽查.yaml");
        String before = Files.readString(book);
        CommandLineFixture.Outcome first = run(with(line, data));
        assertThat(first.status()).as(first.err()).isZero();
        String recorded = Files.readString(book);
        assertThat(recorded)
                .startsWith(before.stripTrailing())
                .contains("日期: 2017-08-20")
                .contains("种子: 三五一");
        CommandLineFixture.Outcome check = run("check", "--data", data.toString());
        assertThat(check.status()).as(check.out()).isZero();

        CommandLineFixture.Outcome again = run(with(line, data));

        assertThat(again.out()).contains("没有重复记录");
        assertThat(Files.readString(book)).isEqualTo(recorded);
        assertThat(ticketsIn(again.out())).isEqualTo(ticketsIn(first.out())).isNotEmpty();
    }

    private static List<String> ticketsIn(String printed) {
        return printed.lines().filter(line -> line.contains("SHA-256")).toList();
    }

    @Test
    void an_unusable_question_is_refused_in_Chinese() {
        assertThat(run("draw").err()).contains("缺少选项 --seed");
        assertThat(run("draw", "--seed", "，。").err()).contains("--seed 的值“，。”不对");
        assertThat(run("draw", "--seed", "1", "--kind", "反弹").err()).contains("可写 零报告、查否、已销号");
        assertThat(run("draw", "--seed", "1", "--count", "0").err()).contains("至少抽 1 个");
        assertThat(run("draw", "--seed", "1", "--period", "99").err()).contains("周报里没有这一期");
    }

    private static String[] with(String[] line, Path data) {
        return Stream.concat(Stream.of(line), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
    }

    private Path copyOfSample() throws IOException {
        Path from = HOME.resolve("ledger-data");
        Path to = folder.resolve("ledger-data");
        List<Path> all;
        try (Stream<Path> files = Files.walk(from)) {
            all = files.sorted(Comparator.naturalOrder()).toList();
        }
        for (Path path : all) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
        return to;
    }
}
