package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The papers of closing as a clerk builds them from the sample, read back by other libraries: what the closure summary
 * says by unit, category and stage adds up, and is what the 周报 of the same day says.
 */
class ClosurePapersTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    private static CommandLineFixture.Outcome build(Path out, String day, String only, String... more) {
        List<String> words = new ArrayList<>(List.of("build", "--only", only, "--as-of", day, "--out", out.toString()));
        words.addAll(List.of(more));
        CommandLineFixture.Outcome outcome = new CommandLineFixture(HOME, HOME).run(words.toArray(new String[0]));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-06-30", "2017-07-28", "2017-08-18"})
    void the_summary_adds_up_and_agrees_with_the_weekly_report(String day, @TempDir Path out) throws IOException {
        build(out, day, "周报,销号情况汇总");
        List<List<List<String>>> summary = sheets(out.resolve(day + "/销号情况汇总.xlsx"));
        List<List<String>> weekly = sheets(out.resolve(day + "/周报.xlsx")).get(1);
        // a sheet knows 50%, where the paper prints 50.0%
        String text = textOf(out.resolve(day + "/销号情况汇总.pdf")).replace(".0%", "%");

        // unit, 应整改, 完成整改, 整改率, 已销号, 按时, 逾期, 销号率, 未销号, …
        List<List<String>> units = rows(summary.get(1), row -> row.size() == 14 && isNumber(row.get(1)));
        List<String> town = units.getLast();
        List<List<String>> single =
                rows(units.subList(0, units.size() - 1), row -> !row.getFirst().endsWith("小计"));
        // category, 应整改, 完成整改, 整改率, 已销号, 按时, 逾期, 销号率, 未销号, 逾期未改
        List<List<String>> categories = figures(summary.get(2));
        // stage, 应整改, 完成整改, 整改率, 已销号, 销号率, 未销号, 累计销号, 按时, 逾期
        List<List<String>> stages = figures(summary.get(3));
        assertThat(single).hasSize(31);
        assertThat(categories).hasSize(10);
        assertThat(stages).hasSize(4);
        for (int column : List.of(1, 2, 4, 5, 6, 8)) {
            BigDecimal all = new BigDecimal(town.get(column));
            assertThat(sum(single, column)).as("units " + column).isEqualByComparingTo(all);
            assertThat(sum(categories, column)).as("categories " + column).isEqualByComparingTo(all);
        }
        assertThat(sum(stages, 1)).isEqualByComparingTo(town.get(1));
        assertThat(sum(stages, 2)).isEqualByComparingTo(town.get(2));
        assertThat(sum(stages, 4)).isEqualByComparingTo(town.get(4));
        assertThat(sum(stages, 6)).isEqualByComparingTo(town.get(8));
        assertThat(sum(stages, 7)).isEqualByComparingTo(town.get(4));
        assertThat(sum(stages, 8)).isEqualByComparingTo(town.get(5));
        assertThat(sum(stages, 9)).isEqualByComparingTo(town.get(6));

        for (List<String> row : units) {
            List<String> own = weekly.stream()
                    .filter(found -> !found.isEmpty() && found.getFirst().equals(row.getFirst()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the 周报 has no row " + row.getFirst()));
            assertThat(List.of(row.get(1), row.get(2), row.get(3), row.get(4), row.get(7)))
                    .as(row.getFirst())
                    .isEqualTo(List.of(own.get(4), own.get(6), own.get(7), own.get(9), own.get(10)));
            assertThat(text).contains(row.getFirst() + String.join("", row.subList(1, 14)));
        }
        List<List<String>> left = rows(summary.get(4), row -> row.size() == 7 && isNumber(row.getFirst()));
        assertThat(left).hasSize(Integer.parseInt(town.get(8)));
        assertThat(text).contains("应整改" + town.get(1) + "件").contains("已销号" + town.get(4) + "件，销号率" + town.get(7));
        left.forEach(row -> assertThat(text).contains(row.get(1)));
    }

    @Test
    void each_form_is_one_page_and_one_sheet(@TempDir Path out) throws IOException {
        String day = "2017-08-18";
        build(out, day, "销号审批表,延期申请表", "--scope", "全部");
        List<Path> forms;
        try (java.util.stream.Stream<Path> files = Files.walk(out)) {
            forms = files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        assertThat(forms).anyMatch(file -> file.endsWith("延期申请表.pdf")).hasSizeGreaterThan(20);
        for (Path form : forms) {
            Path book = Path.of(form.toString().replaceFirst("\\.pdf$", ".xlsx"));
            assertThat(pagesOf(form)).as(form.toString()).isEqualTo(sheets(book).size());
        }
        String town = textOf(out.resolve(day + "/销号审批表.pdf"));
        assertThat(town).contains("住建-002").contains("同意销号。").contains("分管领导意见");
    }

    @Test
    void who_asks_for_the_summary_of_the_campaign_too_early_is_told_so(@TempDir Path out) throws IOException {
        CommandLineFixture.Outcome early = build(out, "2017-08-18", "工作总结");
        assertThat(early.out()).contains("共0份");
        assertThat(early.err()).contains("没有印工作总结：最后一个阶段“总结提高”从2017年10月1日开始");
        CommandLineFixture.Outcome now = build(out, "2017-10-01", "工作总结,延期申请表");
        assertThat(now.err()).contains("没有印延期申请表：").doesNotContain("没有印工作总结");
        assertThat(textOf(out.resolve("2017-10-01/工作总结.pdf")))
                .contains("完善政策的建议")
                .contains("集中整改阶段");
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]+");
    }

    private static BigDecimal sum(List<List<String>> rows, int column) {
        return rows.stream().map(row -> new BigDecimal(row.get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<List<String>> rows(List<List<String>> sheet, Predicate<List<String>> wanted) {
        return sheet.stream().filter(wanted).toList();
    }

    /** The lines of a table of ten columns, without its total. */
    private static List<List<String>> figures(List<List<String>> sheet) {
        List<List<String>> all = rows(sheet, row -> row.size() == 10 && isNumber(row.get(1)));
        return all.subList(0, all.size() - 1);
    }

    private static int pagesOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]+", "");
        }
    }

    /** The sheets of a workbook, each row without the cells that a merged one covers. */
    private static List<List<List<String>>> sheets(Path workbook) throws IOException {
        List<List<List<String>>> sheets = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            for (Sheet sheet : book) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(printed(cell)));
                    cells.removeIf(String::isEmpty);
                    rows.add(cells);
                }
                sheets.add(rows);
            }
        }
        return sheets;
    }

    private static String printed(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.toString();
        }
        BigDecimal number = new BigDecimal(Double.toString(cell.getNumericCellValue()));
        return cell.getCellStyle().getDataFormatString().contains("%")
                ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : number.stripTrailingZeros().toPlainString();
    }
}
