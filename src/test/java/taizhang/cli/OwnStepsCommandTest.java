package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county that closes with 公示 after 市级验收, as its clerk keeps the books: acts by their names, and the papers. */
class OwnStepsCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path MINIMAL = Path.of("src", "test", "resources", "ledgers", "minimal", "ledger-data");
    private static final String CAMPAIGN = """
            名称: 环保督察反馈问题整改
            单位: 某某县
            开始: 2017-04-21
            结束: 2017-11-30
            环节:
              县级复核: 核查
              市级验收: 核查
              整改公示: 公示
            销号程序:
              立行立改: [申请销号, 审定, 公示]
              限期整改: [整改公示, 申请销号, 县级复核, 市级验收, 审定, 公示]
              长期坚持: [申请销号, 审定, 公示]
            销号于: 公示
            """;
    private static final String PROBLEM = """
            问题:
              - 编号: 大河口-001
                类别: 精准识别
                描述: 手册与系统不一致。
                来源: 上级反馈
                发现: 2017-05-18
                登记: 2017-05-20
                整改:
                  方式: 限期整改
                  目标: 相符。
                  措施: 逐户核对。
                  时限: 2017-06-30
                  责任人: 任某
                经过:
                  - {日期: 2017-06-01, 事项: 完成整改, 情况: 改好了。}
            """;

    @TempDir
    Path office;

    @BeforeEach
    void books() throws IOException {
        Path data = Files.createDirectories(office.resolve("ledger-data"));
        for (String name : new String[] {"单位.yaml", "类别.yaml"}) {
            Files.copy(MINIMAL.resolve(name), data.resolve(name));
        }
        Files.writeString(data.resolve("专项.yaml"), CAMPAIGN);
        Files.createDirectories(data.resolve("问题"));
        Files.writeString(data.resolve("问题/大河口村.yaml"), PROBLEM);
    }

    private CommandLineFixture.Outcome run(String... words) {
        return new CommandLineFixture(HOME, HOME)
                .run(Stream.concat(
                                Stream.of(words),
                                Stream.of(
                                        "--data", office.resolve("ledger-data").toString()))
                        .toArray(String[]::new));
    }

    private String act(String word, String... values) {
        CommandLineFixture.Outcome outcome = run(Stream.concat(Stream.of("act", "大河口-001", word), Stream.of(values))
                .toArray(String[]::new));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        return outcome.out();
    }

    private void upToTheDecision() {
        act("整改公示", "日期=2017-06-02", "止=2017-06-08");
        act("申请销号", "日期=2017-06-09", "经办=任某（大河口）", "佐证=照片");
        act("县级复核", "日期=2017-06-12", "结论=通过", "经办=钱某（第一组）、沈某（第一组）");
        act("市级验收", "日期=2017-06-15", "结论=通过", "经办=孙某、李某");
        act("审定", "日期=2017-06-20", "意见=同意", "经办=周某");
    }

    @Test
    void acts_are_written_by_their_names_in_the_offices_order() throws IOException {
        CommandLineFixture.Outcome early = run("act", "大河口-001", "申请销号", "日期=2017-06-09", "经办=任某（大河口）", "佐证=照片");
        assertThat(early.status()).isEqualTo(1);
        assertThat(early.out() + early.err()).contains("TZ462").contains("整改公示");
        upToTheDecision();
        assertThat(Files.readString(office.resolve("ledger-data/问题/大河口村.yaml")))
                .contains("事项: 市级验收\n")
                .contains("事项: 县级复核\n");
        assertThat(run("due", "2017-06-21").out()).contains("公示");
        assertThat(run("check", "--errors-only").status()).isZero();
        assertThat(run("act", "大河口-001", "市级核收").err()).contains("是不是“市级验收”");
    }

    @Test
    void a_step_by_the_name_it_has_everywhere_is_told_its_own() {
        act("整改公示", "日期=2017-06-02", "止=2017-06-08");
        act("申请销号", "日期=2017-06-09", "经办=任某（大河口）", "佐证=照片");
        CommandLineFixture.Outcome kind = run("act", "大河口-001", "核查", "日期=2017-06-12", "结论=通过", "经办=钱某、沈某");
        assertThat(kind.out() + kind.err()).contains("TZ463").contains("次序照销号程序；这里的核查叫“县级复核”或“市级验收”的，事项写这个名称");
        CommandLineFixture.Outcome own = run("act", "大河口-001", "市级验收", "日期=2017-06-12", "结论=通过", "经办=钱某、沈某");
        assertThat(own.out() + own.err()).contains("TZ462").doesNotContain("事项写这个名称");
    }

    @Test
    void the_papers_follow_the_step_that_closes() throws IOException {
        upToTheDecision();
        act("公示", "日期=2017-06-21", "止=2017-06-27");
        assertThat(run("status", "--as-of", "2017-06-26").out()).contains("已销号 0");
        assertThat(run("status", "--as-of", "2017-06-27").out()).contains("已销号 1");
        Path out = office.resolve("output");
        CommandLineFixture.Outcome built = run(
                "build", "--only", "销号台账,销号审批表", "--format", "xlsx", "--as-of", "2017-06-27", "--out", out.toString());
        assertThat(built.status()).as(built.err()).isZero();
        String ledger = textOf(out.resolve("2017-06-27/销号台账.xlsx"));
        assertThat(ledger)
                .contains("县级复核、市级验收")
                .contains("市级验收：2017年6月15日\n通过")
                .contains("销号以公示期满、没有异议之日为准")
                .contains("2017-06-27");
        String form = textOf(out.resolve("2017-06-27/销号审批表.xlsx")).replaceAll("\\s", "");
        assertThat(form).containsSubsequence("整改公示情况", "责任单位意见", "县级复核意见", "市级验收意见", "分管领导意见", "领导小组审定意见", "公示情况");
    }

    private static String textOf(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(stream)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(
                                        switch (cell.getCellType()) {
                                            case NUMERIC ->
                                                cell.getLocalDateTimeCellValue().toLocalDate();
                                            case STRING -> cell.getStringCellValue();
                                            default -> "";
                                        })
                                .append('|');
                    }
                }
            }
        }
        return text.toString();
    }
}
