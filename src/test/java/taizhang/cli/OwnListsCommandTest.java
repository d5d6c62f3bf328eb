package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit office with sources, modes and tags of its own, as its clerk keeps the books. */
class OwnListsCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path BOOKS = Path.of("src", "test", "resources", "ledgers", "own-lists", "ledger-data");
    private static final String FILE = "问题/某某市水务局.yaml";

    @TempDir
    Path office;

    @BeforeEach
    void books() throws IOException {
        try (Stream<Path> files = Files.walk(BOOKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = data().resolve(BOOKS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Path data() {
        return office.resolve("ledger-data");
    }

    private CommandLineFixture.Outcome run(String... words) {
        return new CommandLineFixture(office, HOME)
                .run(Stream.concat(Stream.of(words), Stream.of("--data", data().toString()))
                        .toArray(String[]::new));
    }

    private CommandLineFixture.Outcome register(String... more) {
        return run(Stream.concat(
                        Stream.of("new", "市水务局", "类别=专项资金", "描述=水费收入没有上缴。", "发现=2018-06-20", "登记=2018-06-25"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void a_problem_is_registered_in_the_words_of_the_office() throws IOException {
        CommandLineFixture.Outcome outcome = register(
                "来源=审计报告",
                "其他类别=项目建设",
                "标签=历史遗留、涉及民生",
                "资金=8万元",
                "方式=分阶段整改",
                "目标=全部上缴。",
                "措施=按月上缴。",
                "时限=2018-12-31",
                "责任人=陈某");
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        assertThat(Files.readString(data().resolve(FILE)))
                .contains("    类别: 专项资金\n    其他类别: 项目建设\n    标签: 历史遗留、涉及民生\n    描述: 水费")
                .contains("    来源: 审计报告\n")
                .contains("      方式: 分阶段整改\n");
        assertThat(run("check").status()).isZero();
    }

    @Test
    void a_word_that_is_not_on_the_list_is_refused_with_the_nearest() {
        assertThat(register("来源=审计报导").err()).contains("审计报告");
        assertThat(register("来源=审计报告", "标签=历史遗流").out()
                        + register("来源=审计报告", "标签=历史遗流").err())
                .contains("TZ311")
                .contains("是不是“历史遗留”？");
        assertThat(register("来源=审计报告", "其他类别=专项资金").out()
                        + register("来源=审计报告", "其他类别=专项资金").err())
                .contains("TZ716");
    }

    @Test
    void money_comes_back_in_parts_and_after_the_closing_too() throws IOException {
        assertThat(run("act", "交通-001", "收回资金", "日期=2018-06-28", "金额=99.99995万元")
                        .status())
                .isZero();
        assertThat(run("status", "--as-of", "2018-06-30").out()).contains("收回资金 3045000　未收回资金 0　收回率 100%");
        CommandLineFixture.Outcome more = run("act", "水务-001", "收回资金", "日期=2018-06-29", "金额=1");
        assertThat(more.status()).as(more.err()).isZero();
        assertThat(more.out() + more.err()).contains("TZ717");
        CommandLineFixture.Outcome early = run("act", "交通-002", "收回资金", "日期=2018-06-29", "金额=某数");
        assertThat(early.status()).isNotZero();
        assertThat(Files.readString(data().resolve(FILE))).contains("        金额: 1\n");
    }

    @Test
    void a_form_offers_the_tags_and_they_come_back_with_the_return() throws IOException {
        assertThat(run(
                                "form",
                                "--all",
                                "--as-of",
                                "2018-06-30",
                                "--out",
                                office.resolve("表").toString())
                        .status())
                .isZero();
        Path form;
        try (Stream<Path> files = Files.walk(office.resolve("表"))) {
            form = files.filter(file -> file.getFileName().toString().matches(".*水务.*xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
        try (InputStream stream = Files.newInputStream(form);
                XSSFWorkbook book = new XSSFWorkbook(stream)) {
            XSSFSheet sheet = book.getSheet("新问题");
            Row heads = sheet.getRow(3);
            List<String> words = Stream.iterate(0, column -> column + 1)
                    .limit(heads.getLastCellNum())
                    .map(column -> heads.getCell(column).getStringCellValue())
                    .toList();
            assertThat(words).contains("标签");
            assertThat(sheet.getDataValidations())
                    .anyMatch(offered ->
                            offered.getRegions().getCellRangeAddresses()[0].getFirstColumn() == words.indexOf("标签"));
        }
    }

    @Test
    void an_older_list_is_taken_over_in_the_words_of_the_office() throws IOException {
        Files.delete(data().resolve(FILE));
        Files.delete(data().resolve("问题/某某市交通运输局.yaml"));
        try (Stream<Path> weeks = Files.list(data().resolve("周报"))) {
            for (Path week : weeks.toList()) {
                Files.delete(week);
            }
        }
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(office.resolve("清单.xlsx"))) {
            XSSFSheet sheet = book.createSheet("清单");
            String[][] rows = {
                {"序号", "涉及单位", "问题类别", "其他类别", "标签", "问题描述", "问题来源", "发现时间", "整改方式", "整改目标", "整改措施", "整改时限", "责任人", "状态"
                },
                {
                    "1",
                    "市水务局",
                    "专项资金",
                    "项目建设",
                    "历史遗留",
                    "水费没有上缴。",
                    "审计报告",
                    "2018-01-20",
                    "限期整改",
                    "上缴。",
                    "按月上缴。",
                    "2018-12-31",
                    "陈某",
                    "整改中"
                },
                {"2", "市水务局", "项目建设", "", "", "泵站超工期。", "审计反馈", "2018-01-20", "已整改", "", "", "", "陈某", "整改中"},
            };
            for (String[] cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : cells) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            book.write(out);
        }
        CommandLineFixture.Outcome outcome =
                run("import", office.resolve("清单.xlsx").toString(), "--opened", "2018-02-01", "--write");
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("没有着落0格");
        assertThat(Files.readString(data().resolve(FILE)))
                .contains("    其他类别: 项目建设\n    标签: 历史遗留\n")
                .contains("      方式: 分阶段整改\n")
                .contains("      方式: 已整改\n");
    }
}
