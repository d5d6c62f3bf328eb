package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place in which a private number may lie, through the command. */
class PrivatePlacesTest {
    private static final Path MINIMAL = Path.of("src/test/resources/ledgers/minimal/ledger-data");
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private CommandLineFixture here;

    @BeforeEach
    void furnish() {
        copy(MINIMAL, "ledger-data");
        here = new CommandLineFixture(folder, folder);
    }

    private void copy(Path from, String to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(to + "/" + from.relativize(file), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    @ParameterizedTest
    @CsvSource({
        "ledger-data/佐证/大河口-001/记录.txt, TZ154",
        "ledger-data/佐证/名册.csv, TZ154",
        "ledger-data/佐证/网页.html, TZ154",
        "ledger-data/说明.md, TZ156",
        "ledger-data/README, TZ156",
        "ledger-data/问题/大河口村.yaml.bak, TZ156",
        "ledger-data/.草稿, TZ156",
        "ledger-data/.idea/记.txt, TZ156",
        "templates/公文.ftl, TZ157"
    })
    void a_number_is_found_in_a_file_at_its_line_and_column(String path, String code) throws IOException {
        write(path, "第一行\n赵某13800000001\n");
        var outcome = here.run("check");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(path + ":2:3 错误 " + code)
                .contains("138****0001")
                .doesNotContain("13800000001");
        assertThat(here.run("check", "--format", "json").out()).contains(code).doesNotContain("13800000001");
    }

    @ParameterizedTest
    @CsvSource({"ledger-data/佐证/赵某13800000001.jpg", "ledger-data/佐证/13800000001/a.jpg", "ledger-data/13800000001.md"})
    void a_number_in_a_name_is_found_and_not_repeated(String path) throws IOException {
        write(path, "x");
        var outcome = here.run("check");
        assertThat(outcome.out()).contains("TZ155").contains("138****0001").doesNotContain("13800000001");
    }

    @Test
    void a_number_in_a_comment_and_in_other_findings_of_its_line_is_covered() throws IOException {
        write("ledger-data/督办.yaml", "督办:\n  - 文号: 某〔2017〕1号  # 找赵某13800000001\n    日期: 13800000002\n");
        String printed = here.run("check").out();
        assertThat(printed)
                .contains("TZ496")
                .contains("TZ204")
                .doesNotContain("13800000001")
                .doesNotContain("13800000002");
    }

    @Test
    void a_record_with_a_number_is_refused_without_repeating_it() throws IOException {
        var refused = here.run(
                "new", "大河口村", "类别=精准识别", "描述=赵某130701195603120025有车", "来源=自查", "发现=2017-05-18", "登记=2017-05-19");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out() + refused.err()).contains("TZ495").doesNotContain("19560312");
        var unknown = here.run("new", "13800000001");
        assertThat(unknown.out() + unknown.err()).doesNotContain("13800000001");
    }

    @Test
    void a_mobile_number_may_stand_under_the_phone_of_an_office_and_nowhere_else() throws IOException {
        Path units = folder.resolve("ledger-data/单位.yaml");
        String text = Files.readString(units);
        String first =
                text.lines().filter(line -> line.contains("名称:")).findFirst().orElseThrow();
        String phone = first.replaceFirst("- 名称:.*", "  电话: 0313-1234567、13800000001");
        Files.writeString(units, text.replace(first, first + "\n" + phone));
        assertThat(here.run("check").out()).doesNotContain("TZ496");
        Files.writeString(units, text + "# 电话: 13800000001\n");
        assertThat(here.run("check").out()).contains("TZ496");
    }

    @Test
    void a_commit_message_is_looked_at() throws IOException {
        write("说明", "上庄-001 清退\n\n赵某130701195603120025\n");
        var outcome = here.run("check", "--message", folder.resolve("说明").toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("提交说明:3:3 错误 TZ629").doesNotContain("19560312");
        Files.writeString(folder.resolve("说明"), "上庄-001 清退\n");
        assertThat(here.run("check", "--message", folder.resolve("说明").toString())
                        .status())
                .isZero();
    }

    @Test
    void only_changed_files_are_looked_at_when_a_hook_asks_and_only_errors_are_told() throws IOException {
        write("ledger-data/佐证/旧.txt", "13800000001");
        write("ledger-data/佐证/坏.xlsx", "PK\u0003\u0004");
        write("list", "佐证/新.txt\0佐证/坏.xlsx\0");
        String list = folder.resolve("list").toString();
        assertThat(here.run("check").out()).contains("TZ154").contains("TZ158");
        assertThat(here.run("check", "--changed", list).out())
                .doesNotContain("TZ154")
                .contains("TZ158");
        assertThat(here.run("check", "--changed", list, "--errors-only").out()).doesNotContain("TZ158");
        write("ledger-data/佐证/新.txt", "13800000001");
        assertThat(here.run("check", "--changed", list).out()).contains("TZ154");
    }

    @Test
    void the_sample_and_its_templates_hold_no_numbers_of_persons() {
        var outcome = new CommandLineFixture(PROJECT, PROJECT).run("check", "--errors-only", "--strict");
        assertThat(outcome.out()).matches("检查完毕，没有错误。另有警告\\d+处没有列出，去掉 --errors-only 就列出。\n");
        assertThat(outcome.status()).isZero();
    }
}
