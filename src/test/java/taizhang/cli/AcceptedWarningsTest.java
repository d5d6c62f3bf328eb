package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;

/** Warnings accepted in 已阅.yaml (TZ880 to TZ885). */
class AcceptedWarningsTest {
    private static final Path BAD = Path.of("src/test/resources/bad/TZ446-no-measure/ledger-data/问题/大河口村.yaml");

    @TempDir
    Path folder;

    private OfficeFixture office;

    @BeforeEach
    void a_ledger_with_one_warning() throws IOException {
        office = OfficeFixture.ofMinimal(folder);
        office.write("问题/大河口村.yaml", Files.readString(BAD));
    }

    private static String entry(String number, String code, String until) {
        return "  - 编号: " + number + "\n    代码: " + code + "\n    理由: 方案正在会签\n    谁: 周某\n    有效期: " + until + "\n";
    }

    private void accept(String... entries) {
        office.write("已阅.yaml", "已阅:\n" + String.join("", entries));
    }

    private List<SourceFile> versioned() throws IOException {
        WorkingTree tree = WorkingTree.of(office.file(""), "ledger-data");
        List<SourceFile> inputs = LedgerLoader.digestInputs(tree);
        assertThat(LedgerLoader.load(tree).digestInputs()).isEqualTo(inputs);
        return inputs;
    }

    @Test
    void what_is_accepted_is_folded_and_does_not_stop_a_strict_check() throws IOException {
        List<SourceFile> before = versioned();
        assertThat(office.run("check", "--strict").status()).isEqualTo(1);
        accept(entry("大河口-001", "ｔｚ446", "2017-06-30"));
        CommandLineFixture.Outcome strict = office.run("check", "--strict");
        assertThat(strict.status()).isZero();
        assertThat(strict.out()).isEqualTo("检查完毕，没有发现问题。\n另有已阅的警告1处，用 taizhang check --all 列出。\n");
        CommandLineFixture.Outcome all = office.run("检查", "--全部", "--从严");
        assertThat(all.status()).isZero();
        assertThat(all.out()).contains("警告 TZ446：“大河口-001”整改中", "   已阅：周某，方案正在会签（到2017-06-30）\n");
        assertThat(office.run("check", "--format", "json").out()).doesNotContain("TZ446");
        assertThat(office.run("check", "--format", "json", "--all").out()).contains("TZ446");
        assertThat(office.run("status").err()).doesNotContain("警告");
        assertThat(versioned()).isEqualTo(before);
    }

    @Test
    void a_return_is_named_by_its_period_and_unit() throws IOException {
        String week = "周报/2017-05-19.yaml";
        office.write(week, office.read(week).replace("  大河口村:\n    报送: 2017-05-18", "  大河口村:\n    报送: 2017-06-18"));
        assertThat(office.run("check").out()).contains("TZ424");
        accept(entry("2017-05-19 大河口村", "TZ424", "2017-06-30"), entry("大河口-001", "TZ446", "2017-06-30"));
        assertThat(office.run("check", "--strict").out()).contains("没有发现问题", "已阅的警告2处");
        accept(entry("2017-05-12 大河口村", "TZ424", "2017-06-30"));
        assertThat(office.run("check").out()).contains("TZ424", "TZ882");
    }

    @Test
    void it_follows_the_number_not_the_line() {
        accept(entry("大河口-001", "TZ446", "2017-06-30"));
        office.write("问题/大河口村.yaml", "# 一行\n\n" + office.read("问题/大河口村.yaml"));
        assertThat(office.run("check", "--strict").status()).isZero();
    }

    @Test
    void whatever_is_wrong_with_an_acceptance_is_told() {
        accept(
                entry("大河口-001", "TZ999", "2017-06-30"),
                entry("大河口-001", "TZ203", "2017-06-30"),
                entry("大河口-001", "TZ650", "2017-06-30"),
                entry("大河口-077", "TZ446", "2017-06-30"),
                entry("大河口-001", "TZ446", "2017-05-20"),
                entry("大河口-001", "TZ450", "2017-06-30"));
        String told = office.run("check").out();
        assertThat(told)
                .contains(
                        "已阅.yaml:3:9 警告 TZ880：没有“TZ999”这个诊断码",
                        "已阅.yaml:8:9 警告 TZ881：TZ203不能已阅",
                        "警告 TZ881：TZ650不能已阅",
                        "警告 TZ882：没有编号或文号是“大河口-077”的问题、通知单",
                        "警告 TZ883：大河口-001的TZ446只已阅到2017-05-20，台账已经记到2017-05-26",
                        "警告 TZ884：大河口-001现在没有TZ450这个警告",
                        "警告 TZ446：",
                        "共发现警告7处。");
        accept(entry("大河口-001", "TZ446", "2017-06-30"), entry("大河口-001", "446", "2017-07-30"));
        assertThat(office.run("check").out()).contains("已阅.yaml:7:9 警告 TZ885：大河口-001的TZ446已阅了两次", "另有已阅的警告1处");
        accept("  - 编号: 大河口-001\n    代码: TZ446\n    理由: 忙\n    经办: 周某\n");
        CommandLineFixture.Outcome incomplete = office.run("check");
        assertThat(incomplete.status()).isEqualTo(1);
        assertThat(incomplete.out()).contains("“谁”", "“有效期”", "警告 TZ446：");
    }

    @Test
    void errors_come_first() {
        office.write("问题/大河口村.yaml", office.read("问题/大河口村.yaml") + again(office.read("问题/大河口村.yaml")));
        String told = office.run("check").out();
        assertThat(told.indexOf("错误 TZ")).isNotNegative().isLessThan(told.indexOf("警告 TZ"));
    }

    /** A second record of the same number, at the end of the file. */
    private static String again(String text) {
        return text.substring(text.indexOf("  - 编号")).replaceFirst("登记: \\S+", "登记: 2017-02-30");
    }
}
