package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Measure;
import taizhang.model.Problem;
import taizhang.model.TimeLimit;
import taizhang.model.WrittenDay;

/** A published list is taken over as it was published: no day and no person is made up. */
class ImportWordsTest {
    private static final Path SAMPLE = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private static void row(XSSFSheet sheet, String... cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
    }

    private void list() throws IOException {
        Files.createDirectories(folder.resolve("ledger-data"));
        for (String file : new String[] {"专项.yaml", "单位.yaml", "类别.yaml"}) {
            Files.copy(SAMPLE.resolve("ledger-data").resolve(file), folder.resolve("ledger-data/" + file));
        }
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("清单.xlsx"))) {
            XSSFSheet sheet = book.createSheet("清单");
            row(sheet, "序号", "涉及单位", "问题类别", "问题描述", "问题来源", "发现时间", "整改目标", "整改措施", "整改时限", "责任人", "状态");
            row(sheet, "1", "上庄村", "精准识别", "两户漏评。", "上级反馈", "", "应纳尽纳。", "重新评议。", "2017年10月底前，并长期坚持", "", "整改中");
            row(sheet, "2", "上庄村、下庄村", "精准识别", "界桩处三户重复登记。", "上级反馈", "2016年10月", "一户一档。", "核对清退。", "待定", "张某", "整改中");
            row(sheet, "3", "上庄村", "精准识别", "公示不全。", "自查", "2017年5月", "", "", "9月底前", "", "");
            book.write(out);
        }
    }

    @Test
    void days_that_lost_their_format_are_days_and_the_unit_is_found_under_another_heading() throws IOException {
        list();
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("序数.xlsx"))) {
            XSSFSheet sheet = book.createSheet("清单");
            row(sheet, "序号", "所属村", "问题类别", "问题描述", "问题来源", "发现时间", "整改目标", "整改措施", "整改时限", "责任人", "状态");
            row(sheet, "1", "上庄村", "精准识别", "两户漏评。", "上级反馈", "", "应纳尽纳。", "重新评议。", "2017年10月底前", "张某", "整改中");
            sheet.getRow(1).createCell(5).setCellValue(42860);
            book.write(out);
        }
        CommandLineFixture.Outcome outcome =
                new CommandLineFixture(folder, SAMPLE).run("import", "序数.xlsx", "--opened", "2017-06-01", "--write");
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("没有着落0格");
        assertThat(problem(0).facts().found()).contains(WrittenDay.of(LocalDate.of(2017, 5, 5)));
    }

    private Problem problem(int index) throws IOException {
        return LedgerLoader.load(WorkingTree.of(folder.resolve("ledger-data"), "ledger-data"))
                .ledger()
                .problems()
                .get(index);
    }

    private TimeLimit limit(int index) throws IOException {
        return problem(index).facts().measure().map(Measure::limit).orElseThrow();
    }

    @Test
    void every_word_is_kept_and_what_is_missing_is_owed() throws IOException {
        list();
        CommandLineFixture office = new CommandLineFixture(folder, SAMPLE);
        CommandLineFixture.Outcome asked = office.run("import", "清单.xlsx", "--opened", "2017-06-01");
        assertThat(asked.out()).contains("有1条缺“发现”（不知道的写 待补）", "有1条缺“责任人”（不知道的写 待补）");
        Path mapping = folder.resolve("导入.yaml");
        Files.writeString(mapping, Files.readString(mapping).replaceAll("(?m)^  (发现|目标|措施|责任人):$", "  $1: 待补"));
        CommandLineFixture.Outcome outcome = office.run("import", "清单.xlsx", "--opened", "2017-06-01", "--write");
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("没有着落0格");
        assertThat(office.run("check").status()).isZero();

        assertThat(problem(0).facts().found()).isEmpty();
        assertThat(problem(0).registered()).isEqualTo(LocalDate.of(2017, 6, 1));
        assertThat(problem(0).facts().owed()).contains("发现");
        assertThat(limit(0).words()).contains("2017年10月底前，并长期坚持");
        assertThat(limit(0).day()).contains(LocalDate.of(2017, 10, 31));
        assertThat(limit(0).continuing()).isTrue();

        assertThat(problem(1).facts().found().flatMap(WrittenDay::words)).contains("2016年10月");
        assertThat(problem(1).facts().joint()).extracting(unit -> unit.name()).containsExactly("下庄村");
        assertThat(limit(1).undecided()).contains("原台账没有写原因");

        assertThat(problem(2).facts().owed()).contains("整改.目标", "整改.措施", "整改.责任人");
        assertThat(limit(2).day()).contains(LocalDate.of(2017, 9, 30));
    }
}
