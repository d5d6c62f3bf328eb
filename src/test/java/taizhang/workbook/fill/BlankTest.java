package taizhang.workbook.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostic;

class BlankTest {
    private static final String FILE = "templates/套表/县表.xlsx";

    private static Entry words(String text) {
        return new Entry.Words(text);
    }

    private static Entry count(String name, String shown) {
        return new Entry.Count(name, shown, shown);
    }

    private static KnownWords known(int units) {
        List<Map<String, Entry>> lines = new ArrayList<>();
        IntStream.rangeClosed(1, units)
                .forEach(number ->
                        lines.add(Map.of("名称", words("村" + number), "发现", count("村" + number + "/发现", "" + number))));
        return new KnownWords(
                Map.of(
                        "统计.发现", count("全镇/发现", "45"),
                        "统计.率", count("全镇/率", "85.7%"),
                        "统计.空率", count("全镇/空率", "—"),
                        "专项.名称", words("=1+1")),
                Map.of("单位", lines, "行", List.of()));
    }

    private static XSSFWorkbook filled(byte[] form, Meanings meanings) throws IOException {
        Blank blank = new Blank(FILE, form);
        assertThat(blank.findings(meanings)).isEmpty();
        Filled filled = blank.filled(meanings);
        assertThat(filled.findings()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        filled.writeTo(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> codes(byte[] form, int units) {
        return new Blank(FILE, form)
                .findings(known(units)).stream()
                        .map(finding -> finding.span().line() + ":"
                                + finding.span().column() + " " + finding.code().id())
                        .toList();
    }

    /** The same file with some of its parts written otherwise. */
    private static byte[] with(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_row_is_there_for_each_line_and_sums_reach_over_all() throws IOException {
        byte[] form = CountyForm.of(
                "表",
                new String[] {"共${统计.发现}件", "${统计.发现}", "${统计.率}", "${统计.空率}"},
                new String[] {"${单位.名称}", "${单位.发现}", "=B2*2", "=SUM(B$2:B2)"},
                new String[] {"合计", "=SUM(B2)", "=SUM(C2:C2)", "=B3=B1"});
        try (XSSFWorkbook book = filled(form, known(9))) {
            XSSFSheet sheet = book.getSheet("表");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("共45件");
            assertThat(sheet.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(45);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("85.7%");
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("—");
            for (int line = 1; line <= 9; line++) {
                assertThat(sheet.getRow(line).getCell(0).getStringCellValue()).isEqualTo("村" + line);
                assertThat(sheet.getRow(line).getCell(2).getCellFormula()).isEqualTo("B" + (line + 1) + "*2");
                assertThat(sheet.getRow(line).getCell(2).getNumericCellValue()).isEqualTo(line * 2);
                assertThat(sheet.getRow(line).getCell(3).getCellFormula()).isEqualTo("SUM(B$2:B" + (line + 1) + ")");
            }
            assertThat(sheet.getRow(10).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B10)");
            assertThat(sheet.getRow(10).getCell(1).getNumericCellValue()).isEqualTo(45);
            assertThat(sheet.getRow(10).getCell(2).getCellFormula()).isEqualTo("SUM(C2:C10)");
            assertThat(sheet.getRow(10).getCell(3).getCellFormula()).isEqualTo("B11=B1");
            assertThat(sheet.getRow(10).getCell(3).getBooleanCellValue()).isTrue();
            assertThat(book.getForceFormulaRecalculation()).isTrue();
        }
    }

    @Test
    void without_any_line_the_row_stays_and_is_empty() throws IOException {
        byte[] form = CountyForm.of("表", new String[] {"${单位.名称}", "${单位.发现}", "无"}, new String[] {"合计", "=SUM(B1)"});
        try (XSSFWorkbook book = filled(form, known(0))) {
            XSSFSheet sheet = book.getSheet("表");
            assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("无");
            assertThat(sheet.getRow(1).getCell(1).getCellFormula()).isEqualTo("SUM(B1)");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isZero();
        }
    }

    @Test
    void words_that_look_like_a_formula_stay_words() throws IOException {
        try (XSSFWorkbook book = filled(CountyForm.of("表", new String[] {"${专项.名称}", "${ 统计．发现 ｝"}), known(1))) {
            XSSFCell cell = book.getSheet("表").getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(book.getSheet("表").getRow(0).getCell(1).getNumericCellValue())
                    .isEqualTo(45);
        }
    }

    @Test
    void formulas_that_a_file_shares_are_written_out_before_rows_move() throws IOException {
        byte[] form = with(
                CountyForm.of(
                        "表", new String[] {"${单位.名称}", "${单位.发现}"}, new String[] {"一", "1", "=B2+1"}, new String[] {
                            "二", "2", "=B3+1"
                        }),
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replace("<f>B2+1</f>", "<f t=\"shared\" ref=\"C2:C3\" si=\"0\">B2+1</f>")
                        .replace("<f>B3+1</f>", "<f t=\"shared\" si=\"0\"/>"));
        try (XSSFWorkbook book = filled(form, known(5))) {
            XSSFSheet sheet = book.getSheet("表");
            assertThat(sheet.getRow(5).getCell(2).getCellFormula()).isEqualTo("B6+1");
            assertThat(sheet.getRow(6).getCell(2).getCellFormula()).isEqualTo("B7+1");
        }
    }

    @Test
    void every_obstacle_is_told_with_its_cell() {
        byte[] form = CountyForm.of(
                "表", new String[] {"${统计.发线}", "=\"${统计.发现}\"", "${统计.发现", "${}"}, new String[] {"${单位.名称}", "${行.编号}"
                });
        assertThat(codes(form, 3)).containsExactly("1:1 TZ851", "1:2 TZ852", "1:3 TZ857", "1:4 TZ857", "2:2 TZ853");
    }

    @Test
    void a_row_merged_with_the_next_cannot_be_repeated_and_what_lies_under_a_merge_is_not_seen() throws IOException {
        byte[] plain = CountyForm.of(
                "表", new String[] {"题", "${统计.发现}"}, new String[] {"${单位.名称}", "x"}, new String[] {"y", "z"});
        byte[] merged = with(
                plain,
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A3\"/></mergeCells>"));
        assertThat(codes(merged, 3)).containsExactly("1:2 TZ854", "2:1 TZ855");
        byte[] array = with(
                CountyForm.of("表", new String[] {"${单位.名称}", "=B1"}, new String[] {"y", "=B2"}),
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replace("<f>B1</f>", "<f t=\"array\" ref=\"B1:B2\">C1:C2</f>"));
        assertThat(codes(array, 3)).containsExactly("1:1 TZ855");
    }

    @Test
    void what_is_no_workbook_to_fill_is_told_and_never_opened() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("表");
            book.write(old);
        }
        byte[] good = CountyForm.whole();
        byte[] half = java.util.Arrays.copyOf(good, good.length / 2);
        byte[] entities = with(
                good,
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replaceFirst(
                        "(<worksheet)", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>$1"));
        byte[] macros = added(good, "xl/vbaProject.bin", new byte[] {1});
        byte[] bloated = added(good, "xl/worksheets/sheet9.xml", new byte[160 << 20]);
        assertThat(codes(old.toByteArray(), 1)).containsExactly("1:1 TZ850");
        assertThat(codes(half, 1)).containsExactly("1:1 TZ850");
        assertThat(codes("<html><table>".getBytes(StandardCharsets.UTF_8), 1)).containsExactly("1:1 TZ850");
        assertThat(codes(entities, 1)).containsExactly("1:1 TZ850");
        assertThat(codes(macros, 1)).containsExactly("1:1 TZ856");
        assertThat(new Blank(FILE, bloated).findings(known(1)))
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("解开以后太大"));
    }

    private static byte[] added(byte[] file, String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void a_number_that_a_second_count_does_not_give_is_found_when_the_cell_is_read_back() {
        KnownWords wrong = new KnownWords(
                Map.of("统计.发现", new Entry.Count("全镇/发现", "45", "46"), "数", new Entry.Amount(BigDecimal.ONE)), Map.of());
        byte[] form = CountyForm.of("表", new String[] {"共${统计.发现}件", "${统计.发现}", "${数}"});
        assertThat(new Blank(FILE, form).filled(wrong).findings())
                .extracting(Diagnostic::message)
                .containsExactly("“表”表A1格填的是“共45件”，应当是“共46件”", "“表”表B1格填的是“45”，应当是“46”");
    }

    @Test
    void the_same_form_gives_the_same_bytes() throws IOException {
        byte[] form = CountyForm.of("表", new String[] {"${单位.名称}"});
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        new Blank(FILE, form).filled(known(3)).writeTo(one);
        new Blank(FILE, form).filled(known(3)).writeTo(two);
        assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
    }
}
