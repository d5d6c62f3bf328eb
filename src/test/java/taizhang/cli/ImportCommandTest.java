package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.lifecycle.Life;
import taizhang.load.LedgerFixture;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Act;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.statistics.Statistics;

class ImportCommandTest {
    private static final Path SAMPLE = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    /** The sample's campaign, units and categories, and no problem yet. */
    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("ledger-data"));
        for (String file : new String[] {"专项.yaml", "单位.yaml", "类别.yaml"}) {
            Files.copy(
                    SAMPLE.resolve("ledger-data").resolve(file),
                    folder.resolve("ledger-data").resolve(file));
        }
    }

    private CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(folder, SAMPLE).run(args);
    }

    private Ledger books() throws IOException {
        return LedgerLoader.load(WorkingTree.of(folder.resolve("ledger-data"), "ledger-data"))
                .ledger();
    }

    private Problem problem(String number) throws IOException {
        return books().problems().stream()
                .filter(one -> one.id().text().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Act.Opening opening(Problem problem) {
        return (Act.Opening) problem.acts().getFirst();
    }

    private void say(String from, String to) throws IOException {
        Path mapping = folder.resolve("导入.yaml");
        String text = Files.readString(mapping);
        assertThat(text).contains(from);
        Files.writeString(mapping, text.replace(from, to));
    }

    private void demandWhole(CommandLineFixture.Outcome outcome) {
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("没有着落0格").doesNotContain("和原台账不一样的数");
    }

    private static Map<String, Long> statuses(Ledger ledger, LocalDate day) {
        return Statistics.of(ledger, day).standings().stream()
                .collect(Collectors.groupingBy(one -> one.status().label(), TreeMap::new, Collectors.counting()));
    }

    @Test
    void the_three_ledgers_of_the_product_come_back_with_every_cell() throws IOException {
        CommandLineFixture.Outcome built = new CommandLineFixture(SAMPLE, SAMPLE)
                .run(
                        "build",
                        "--only",
                        "整改台账,问题台账,销号台账",
                        "--format",
                        "xlsx",
                        "--out",
                        folder.resolve("papers").toString());
        assertThat(built.status()).as(built.err()).isZero();
        Path papers = folder.resolve("papers/2017-08-18");
        String[] files = Stream.of("问题台账.xlsx", "整改台账.xlsx", "销号台账.xlsx")
                .map(name -> papers.resolve(name).toString())
                .toArray(String[]::new);
        demandWhole(run("import", files[0], files[1], files[2], "--opened", "2017-08-18"));
        assertThat(folder.resolve("ledger-data/问题")).doesNotExist();
        demandWhole(run("import", files[0], files[1], files[2], "--opened", "2017-08-18", "--write"));
        LocalDate day = LocalDate.of(2017, 8, 18);
        Ledger before = LedgerFixture.load(LedgerFixture.treeOf(SAMPLE.resolve("ledger-data")))
                .ledger();
        assertThat(statuses(books(), day)).isEqualTo(statuses(before, day));
        assertThat(run("check").status()).isZero();
        for (String file : files) {
            CommandLineFixture.Outcome alone = run("import", file, "--mapping", file + ".yaml");
            assertThat(alone.out()).contains("逐格核对").doesNotContain("不认识这一列");
        }
    }

    @Test
    void two_levels_of_headings_and_villages_merged_down() throws IOException {
        String file = OtherOffices.county(folder).toString();
        CommandLineFixture.Outcome first = run("import", file);
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.out()).contains("表头第3至4行，4条", "有4条缺“来源”");
        say("  来源:", "  来源: 上级反馈");
        demandWhole(run("import", file, "--write"));
        assertThat(books().problems()).hasSize(4);
        Problem third = problem("上庄-003");
        assertThat(opening(third).status().label()).isEqualTo("已销号");
        assertThat(opening(third).source()).contains("巡察台账.xls", "SHA-256");
        assertThat(problem("上庄-002").facts().remark()).contains("等指标");
        assertThat(problem("石门-001").facts().measure().orElseThrow().deadline()).contains(LocalDate.of(2017, 8, 31));
        assertThat(run("check").status()).isZero();
    }

    @Test
    void three_levels_of_headings_days_as_texts_and_questions() throws IOException {
        String file = OtherOffices.inspection(folder).toString();
        assertThat(run("import", file).status()).isEqualTo(1);
        say("  来源:", "  来源: 督导检查");
        say("  发现:", "  发现: 2017-06-01");
        demandWhole(run("import", file, "--write", "--opened", "2017-08-31"));
        Map<String, String> states = books().problems().stream()
                .collect(Collectors.toMap(
                        one -> one.id().text(), one -> opening(one).status().label()));
        assertThat(states).isEqualTo(Map.of("大河口-001", "已销号", "大河口-002", "完成整改", "西沟-001", "整改中"));
        var lasting = problem("西沟-001").facts().measure().orElseThrow();
        assertThat(lasting.continuing()).isTrue();
        assertThat(lasting.deadline()).contains(LocalDate.of(2017, 9, 30));
        assertThat(lasting.assignment().responsible()).hasSize(2);
        assertThat(problem("大河口-002").facts().measure().orElseThrow().deadline())
                .contains(LocalDate.of(2017, 7, 31));
        assertThat(problem("大河口-001").facts().remark().orElseThrow()).contains("原编号：1号");
    }

    @Test
    void categories_between_the_rows_and_no_state_makes_no_act() throws IOException {
        String file = OtherOffices.byCategory(folder).toString();
        assertThat(run("import", file).status()).isEqualTo(1);
        say("  来源:", "  来源: 自查");
        say("  发现:", "  发现: 2017-06-01");
        say("  目标:", "  目标: 按整改标准整改到位。");
        CommandLineFixture.Outcome written = run("import", file, "--write", "--opened", "2017-06-15");
        assertThat(books().problems())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.acts()).isEmpty());
        assertThat(problem("东沟-001").facts().category().name()).isEqualTo("精准帮扶");
        assertThat(problem("东沟-001").facts().measure().orElseThrow().mode().label())
                .isEqualTo("长期坚持");
        demandWhole(written);
    }

    @Test
    void one_problem_over_several_rows_keeps_its_number() throws IOException {
        String file = OtherOffices.manyRows(folder).toString();
        demandWhole(run("import", file, "--write"));
        Problem merged = problem("上庄-007");
        assertThat(merged.facts().measure().orElseThrow().actions().orElseThrow())
                .isEqualTo("一是入户核实。\n二是停发补助。\n三是公示七天。");
        assertThat(opening(merged).closed()).contains(LocalDate.of(2017, 7, 20));
        Problem other = problem("石门-001");
        assertThat(other.facts().remark()).contains("原编号：2017-12");
        assertThat(Life.of(other, books().campaign().procedure())
                        .last()
                        .status()
                        .label())
                .isEqualTo("查否");
    }

    @Test
    void what_nobody_knows_is_listed_and_waits_for_the_clerk() throws IOException {
        String file = OtherOffices.strange(folder).toString();
        CommandLineFixture.Outcome first = run("import", file, "--write");
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.out())
                .contains("不认识的单位：镇财政办", "不认识的类别：资金类", "不认识的来源：审计")
                .contains("台账!I2“3”：不认识这一列（分值）", "台账!J2“基本完成”：不认识的状态");
        assertThat(folder.resolve("ledger-data/问题")).doesNotExist();
        say("I:", "I: 忽略");
        say("  镇财政办:", "  镇财政办: 镇财政所");
        say("  资金类:", "  资金类: 资金管理");
        say("  审计:", "  审计: 上级反馈");
        demandWhole(run("import", file, "--write"));
        Problem money = problem("财政-001");
        assertThat(money.facts().impact().money()).isEqualByComparingTo("865315");
        assertThat(money.facts().impact().households()).isEqualTo(7);
        assertThat(money.acts()).isEmpty();
        assertThat(money.facts().remark().orElseThrow()).contains("整改状态：基本完成");
        assertThat(opening(problem("上庄-001")).status().label()).isEqualTo("完成整改");
    }

    /** The old editor of Windows ends lines by CR LF and begins a text with a mark, or saves it in the office's encoding. */
    @Test
    void the_mapping_reads_whatever_it_was_saved_with() throws IOException {
        String file = OtherOffices.strange(folder).toString();
        run("import", file);
        Path mapping = folder.resolve("导入.yaml");
        String text = Files.readString(mapping);
        CommandLineFixture.Outcome plain = run("import", file);
        Files.writeString(mapping, "\uFEFF" + text.replace("\n", "\r\n"));
        CommandLineFixture.Outcome windows = run("import", file);
        assertThat(windows.out()).isEqualTo(plain.out());
        assertThat(windows.err()).isEqualTo(plain.err());
        Files.write(mapping, text.getBytes(Charset.forName("GB18030")));
        CommandLineFixture.Outcome office = run("import", file);
        assertThat(office.out()).isEqualTo(plain.out());
        assertThat(office.err()).contains("导入.yaml:1:1 警告 TZ101");
        Files.write(mapping, text.getBytes(StandardCharsets.UTF_16));
        CommandLineFixture.Outcome other = run("import", file);
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err()).contains("导入.yaml:1:1 错误 TZ103", "导入.yaml 读不出来");
    }

    @Test
    void repeated_headings_column_numbers_other_sheets_and_hidden_columns() throws IOException {
        String file = OtherOffices.printed(folder).toString();
        CommandLineFixture.Outcome outcome = run("import", file, "--write");
        demandWhole(outcome);
        assertThat(outcome.out()).contains("略去 重复的表头：10格", "略去 列号行：10格", "略去 隐藏的工作表：1格", "略去 不是问题清单的工作表：1格", "隐藏的行或列");
        Act.Opening opening = opening(problem("高崖-001"));
        assertThat(opening.completed()).contains(LocalDate.of(2017, 7, 5));
        assertThat(opening.head().remark().orElseThrow()).contains("整改情况：已换管道。");
    }

    @Test
    void a_second_run_writes_them_under_no_number_twice_and_a_file_that_is_no_workbook_is_told() throws IOException {
        String file = OtherOffices.manyRows(folder).toString();
        assertThat(run("import", file, "--write").status()).isZero();
        CommandLineFixture.Outcome again = run("import", file);
        assertThat(again.out()).contains("已经导入过");
        assertThat(again.status()).isEqualTo(1);
        CommandLineFixture.Outcome other =
                run("import", OtherOffices.strange(folder).toString());
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("“导入.yaml”是“多行台账.xlsx”的对照");
        Path page = Files.writeString(folder.resolve("网页.xls"), "<html><table></table></html>");
        CommandLineFixture.Outcome refused = run("import", page.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("其实是网页");
    }

    @Test
    void books_that_have_begun_take_no_opening() throws IOException {
        OfficeFixture office = OfficeFixture.ofMinimal(folder.resolve("office"));
        Path file = OtherOffices.manyRows(folder);
        CommandLineFixture.Outcome outcome = office.run("import", file.toString(), "--opened", "2017-08-01");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out() + outcome.err()).contains("没有写入");
    }
}
