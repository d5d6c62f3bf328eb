package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.history.GitOffice;
import taizhang.load.LedgerFixture;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.report.day.Edition;
import taizhang.workbook.CellAddress;
import taizhang.workbook.CellContent;
import taizhang.workbook.Sheet;
import taizhang.workbook.Workbook;
import taizhang.workbook.WorkbookReader;
import taizhang.workbook.fill.CountyForm;

/** The county sends its form: the clerk types names into its cells, and it goes the way of every other paper. */
class SheetFormsCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String DAY = "2017-08-18";
    private static final String FORM = "templates/套表/某县汇总表.xlsx";
    private static final String OUT = "output/" + DAY + "/套表/某县汇总表.xlsx";

    @TempDir
    Path root;

    private GitOffice office = new GitOffice(Path.of(""));

    @BeforeEach
    void furnish() {
        office = GitOffice.found(root.resolve("office"))
                .copy(HOME.resolve("ledger-data"), "ledger-data")
                .copy(HOME.resolve("templates"), "templates")
                .write(FORM, CountyForm.whole());
        office.commit("陈某", "2017-08-19T09:00:00+0800", "套表");
    }

    private CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(office.root(), HOME).run(args);
    }

    private CommandLineFixture.Outcome build(String... only) {
        CommandLineFixture.Outcome built = run("build", "--as-of", DAY, "--only", String.join(",", only));
        assertThat(built.status()).as(built.out() + built.err()).isZero();
        return built;
    }

    private Path file(String path) {
        return office.root().resolve(path);
    }

    private static Edition edition() throws IOException {
        Ledger ledger = LedgerFixture.load(WorkingTree.of(HOME.resolve("ledger-data"), "ledger-data"))
                .ledger();
        return Edition.of(ledger, LocalDate.parse(DAY));
    }

    @Test
    void everything_the_county_put_around_the_cells_is_as_it_was() throws IOException {
        build("套表");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file(OUT)))) {
            XSSFSheet sheet = book.getSheet("汇总 表");
            int units = edition().ledger().units().units().size();
            assertThat(sheet.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .contains("A1:G1", "A3:A4", "C3:F3", "A" + (5 + units) + ":B" + (5 + units));
            assertThat(IntStream.range(4, 4 + units))
                    .allSatisfy(row ->
                            assertThat(sheet.getRow(row).getHeightInPoints()).isEqualTo(24f));
            assertThat(book.getPrintArea(0)).isEqualTo("'汇总 表'!$A$1:$G$" + (7 + units));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:4");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第&P页 共&N页");
            assertThat(sheet.getColumnWidth(1)).isEqualTo(14 * 256);
            assertThat(sheet.getDataValidations()
                            .getFirst()
                            .getRegions()
                            .getCellRangeAddresses()[0]
                            .formatAsString())
                    .isEqualTo("G5:G" + (4 + units));
            assertThat(sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("E5:E" + (5 + units));
            assertThat(book.getName("各单位发现").getRefersToFormula()).isEqualTo("'汇总 表'!$C$5:$C$" + (4 + units));
            assertThat(sheet.getCellComments().keySet())
                    .extracting(Object::toString)
                    .containsExactly("C" + (6 + units));
            XSSFClientAnchor place = (XSSFClientAnchor)
                    sheet.getDrawingPatriarch().getShapes().getFirst().getAnchor();
            assertThat(place.getRow1()).isEqualTo(6 + units);
            assertThat(sheet.getRow(4 + units - 1).getCell(2).getCellStyle())
                    .isEqualTo(sheet.getRow(4).getCell(2).getCellStyle());
        }
    }

    @Test
    void the_cells_say_what_the_books_say() throws IOException {
        assertThat(build("套表").out()).contains("output/" + DAY + "/套表/某县汇总表.xlsx", "共1份");
        Workbook book = (Workbook) WorkbookReader.read(file(OUT));
        Sheet summary = book.sheet("汇总 表").orElseThrow();
        var facts = edition().facts();
        assertThat(text(summary, "E2")).isEqualTo("截至2017年8月18日");
        assertThat(text(summary, "B5")).isEqualTo("上庄村");
        assertThat(number(summary, "C5"))
                .isEqualTo(facts.find("单位:上庄村/累计发现").orElseThrow().printed());
        assertThat(number(summary, "C36")).isEqualTo(number(summary, "C37"));
        assertThat(text(summary, "E37")).isEqualTo("相符");
        Sheet list = book.sheet("明细").orElseThrow();
        int open = facts.find("全镇/未销号").orElseThrow().value().orElseThrow().intValueExact();
        assertThat(number(list, "A" + (2 + open))).isEqualTo(Integer.toString(open));
        assertThat(content(list, "F3")).isInstanceOf(CellContent.Day.class);
        assertThat(number(list, "G" + (3 + open))).isEqualTo(number(list, "H" + (2 + open)));
        assertThat(number(list, "B" + (4 + open))).isEqualTo(number(summary, "C36"));
    }

    private static CellContent content(Sheet sheet, String at) {
        return sheet.at(CellAddress.parse(at).orElseThrow()).orElseThrow().content();
    }

    private static String text(Sheet sheet, String at) {
        return ((CellContent.Words) content(sheet, at)).text();
    }

    private static String number(Sheet sheet, String at) {
        BigDecimal value = ((CellContent.Amount) content(sheet, at)).value();
        return value.toPlainString();
    }

    @Test
    void a_form_saved_by_another_office_suite_is_filled_alike() throws IOException {
        office.write(
                "templates/套表/另存.xlsx", Files.readAllBytes(HOME.resolve("src/test/resources/blanks/libreoffice.xlsx")));
        build("套表");
        Workbook one = (Workbook) WorkbookReader.read(file(OUT));
        Workbook two = (Workbook) WorkbookReader.read(file("output/" + DAY + "/套表/另存.xlsx"));
        for (Sheet sheet : one.sheets()) {
            Sheet other = two.sheet(sheet.name()).orElseThrow();
            assertThat(texts(other)).isEqualTo(texts(sheet));
            assertThat(other.merged()).containsExactlyInAnyOrderElementsOf(sheet.merged());
        }
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.cells().values().stream()
                .map(cell -> cell.at() + " " + cell.text())
                .toList();
    }

    @Test
    void an_unknown_name_is_told_with_its_cell_by_check_and_by_build_and_nothing_is_made() {
        office.write(
                FORM, CountyForm.of("汇总", new String[] {"${统计.累计发线}", "${行:未消号.编号}"}, new String[] {"${单位:上庄.累计发现}"}));
        for (CommandLineFixture.Outcome told :
                List.of(run("check"), run("build", "--as-of", DAY), run("build", "--as-of", DAY, "--only", "套表"))) {
            assertThat(told.status()).isEqualTo(1);
            assertThat(told.out() + told.err())
                    .contains(
                            FORM + ":1:1 错误 TZ851：“汇总”表A1格：没有“统计.累计发线”这个名称",
                            "是不是“统计.累计发现”？",
                            "“汇总”表B1格：没有“行:未消号.编号”这个名称",
                            "是不是“行:未销号”？",
                            "“汇总”表A2格：没有“单位:上庄.累计发现”这个名称",
                            "是不是“单位:上庄村”");
        }
        assertThat(file("output")).doesNotExist();
        assertThat(run("build", "--as-of", DAY, "--only", "问题台账").status())
                .as("what is wrong with one paper is nothing to the others")
                .isZero();
    }

    @Test
    void a_file_called_as_a_paper_or_no_workbook_is_refused_and_what_excel_leaves_beside_is_not() {
        office.write("templates/套表/整改台账.xlsx", CountyForm.of("表", new String[] {"${统计.累计发现}"}))
                .write("templates/套表/旧表.xls", new byte[] {1, 2, 3})
                .write("templates/套表/~$某县汇总表.xlsx", new byte[] {1})
                .write("templates/套表/说明.txt", "县里的表".getBytes(StandardCharsets.UTF_8));
        CommandLineFixture.Outcome told = run("check");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.out())
                .contains("TZ858：“整改台账.xlsx”和“整改台账”重名", "TZ850：“旧表.xls”")
                .doesNotContain("~$", "说明.txt");
    }

    @Test
    void the_list_and_verify_know_it_and_a_changed_form_is_another_version() throws IOException {
        build("套表", "问题台账");
        byte[] first = Files.readAllBytes(file(OUT));
        assertThat(Files.readString(file("output/" + DAY + "/清单.txt"))).contains("套表/某县汇总表.xlsx");
        assertThat(run("verify", "--all", "output/" + DAY).out()).contains("相符：清单里的3个文件");
        office.write(FORM, CountyForm.of("汇总", new String[] {"${统计.累计发现}"}));
        build("套表");
        assertThat(Files.readAllBytes(file(OUT))).isNotEqualTo(first);
        office.commit("陈某", "2017-08-20T09:00:00+0800", "县里换了表");
        CommandLineFixture.Outcome past = run("build", "--as-of", DAY, "--only", "套表", "--rev", "HEAD~1");
        assertThat(past.status()).as(past.out() + past.err()).isZero();
        assertThat(Files.readAllBytes(file(OUT))).isEqualTo(first);
        Files.write(file(OUT), new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(run("verify", "--all", "output/" + DAY).status()).isEqualTo(1);
    }

    @Test
    void another_program_reckons_the_same_results() throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(program), "no LibreOffice here");
        build("套表");
        Path saved = root.resolve("saved");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + root.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        saved.toString(),
                        file(OUT).toString())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("soffice.txt").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (XSSFWorkbook ours = new XSSFWorkbook(Files.newInputStream(file(OUT)));
                XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(saved.resolve("某县汇总表.xlsx")))) {
            for (int i = 0; i < ours.getNumberOfSheets(); i++) {
                assertThat(results(ours.getSheetAt(i))).isNotEmpty().isEqualTo(results(theirs.getSheetAt(i)));
            }
        }
    }

    private static List<String> results(XSSFSheet sheet) {
        List<String> results = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    String value = cell.getCachedFormulaResultType() == CellType.NUMERIC
                            ? String.format(java.util.Locale.ROOT, "%.9f", cell.getNumericCellValue())
                            : cell.getStringCellValue();
                    results.add(cell.getAddress() + " " + cell.getCellFormula() + " " + value);
                }
            }
        }
        return results;
    }
}
