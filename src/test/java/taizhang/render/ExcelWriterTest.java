package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;
import static taizhang.render.SheetFixture.body;
import static taizhang.render.SheetFixture.cell;
import static taizhang.render.SheetFixture.document;
import static taizhang.render.SheetFixture.ledger;
import static taizhang.render.SheetFixture.open;
import static taizhang.render.SheetFixture.row;
import static taizhang.render.SheetFixture.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Document;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Row;
import taizhang.document.RowKind;

/** Workbooks are read back with POI's reader of whole files, which shares no code with the writing of rows. */
class ExcelWriterTest {
    @TempDir
    private Path folder;

    @Test
    void dates_numbers_and_percentages_are_true_values_with_their_format() throws IOException {
        var dated = cell(CellKind.DATE, "2017-06-30");
        var money = cell(CellKind.NUMBER, "251542.70");
        var rate = cell(CellKind.PERCENT, "85.7");
        try (XSSFWorkbook workbook = open(ledger(3, body(dated, money, rate)))) {
            var row = workbook.getSheetAt(0).getRow(3);
            assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2017, 6, 30, 0, 0));
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("yyyy\"年\"m\"月\"d\"日\"");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(251542.7);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.857);
            var shown = new DataFormatter();
            assertThat(List.of(shown.formatCellValue(row.getCell(1)), shown.formatCellValue(row.getCell(2))))
                    .containsExactly("251542.70", "85.7%");
        }
    }

    @Test
    void what_a_spreadsheet_cannot_hold_exactly_stays_text() throws IOException {
        var precise = cell(CellKind.NUMBER, "123456789012345.67");
        var old = cell(CellKind.DATE, "1899-12-31");
        try (XSSFWorkbook workbook = open(ledger(2, body(precise, old)))) {
            var row = workbook.getSheetAt(0).getRow(3);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("123456789012345.67");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1899年12月31日");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 313", "@x", "-3", "＝SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")"})
    void text_that_looks_like_a_formula_is_marked_as_text(String text) throws IOException {
        try (XSSFWorkbook workbook = open(ledger(2, body(Cell.text(text), Cell.text("乙"))))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(3).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x4E2D_文件",
                "__x000D_",
                "a<b>&\"c\"",
                " 前后空格 ",
                "甲\n乙",
                "𠮷野家",
                "_x12",
                "制表\t符",
                "\uFFFE",
                "]]>",
                "　全角空格　",
                "响\u0007铃"
            })
    void every_character_survives(String text) throws IOException {
        try (XSSFWorkbook workbook = open(ledger(2, body(Cell.text(text), Cell.text("乙"))))) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void texts_are_wrapped_and_empty_cells_have_borders_but_no_value() throws IOException {
        try (XSSFWorkbook workbook = open(ledger(2, body(Cell.text("描述"), Cell.text(""))))) {
            var row = workbook.getSheetAt(0).getRow(3);
            assertThat(row.getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(row.getCell(1).getCellStyle().getBorderRight()).isEqualTo(BorderStyle.THIN);
        }
    }

    @Test
    void a_row_is_high_enough_for_its_longest_text() throws IOException {
        try (XSSFWorkbook workbook = open(ledger(2, body(Cell.text("短"), Cell.text("核对名册。".repeat(40)))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            double width = sheet.getColumnWidthInPixels(1) * 0.75;
            double lines = Math.ceil(200 / Math.floor((width - 4) / 9));
            assertThat((double) sheet.getRow(3).getHeightInPoints()).isBetween(lines * 9 * 1.4, (lines + 2) * 9 * 1.7);
        }
    }

    @Test
    void a_row_higher_than_a_spreadsheet_allows_is_spread_over_merged_rows() throws IOException {
        String text = "逐户核对并公示。".repeat(400);
        try (XSSFWorkbook workbook = open(ledger(2, body(Cell.text("1"), Cell.text(text)), body("2", "后一条")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            var merged = sheet.getMergedRegions().stream()
                    .filter(region -> region.getFirstRow() == 3 && region.getFirstColumn() == 1)
                    .findFirst()
                    .orElseThrow();
            double height = IntStream.rangeClosed(3, merged.getLastRow())
                    .mapToDouble(i -> sheet.getRow(i).getHeightInPoints())
                    .peek(part -> assertThat(part).isLessThan(409))
                    .sum();
            assertThat(height).isGreaterThan(1000);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo(text);
            assertThat(sheet.getRow(merged.getLastRow())
                            .getCell(0)
                            .getCellStyle()
                            .getBorderBottom())
                    .isEqualTo(BorderStyle.THIN);
            assertThat(sheet.getRow(merged.getLastRow() + 1).getCell(1).getStringCellValue())
                    .isEqualTo("后一条");
        }
    }

    @Test
    void heads_of_two_levels_are_merged_with_borders_all_round() throws IOException {
        var upper = new Row(
                RowKind.HEAD,
                List.of(
                        new Cell(CellKind.TEXT, "单位", 1, 2, Optional.empty()),
                        new Cell(CellKind.TEXT, "本期", 2, 1, Optional.empty())),
                Optional.empty());
        var lower = row(RowKind.HEAD, Cell.text("新登记"), Cell.text("销号"));
        try (XSSFWorkbook workbook = open(document(2, 3, List.of(upper, lower), List.of(body("上庄村", "1", "2"))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString()))
                    .contains("A3:A4", "B3:C3");
            for (int i = 2; i < 4; i++) {
                for (int j = 0; j < 3; j++) {
                    var style = sheet.getRow(i).getCell(j).getCellStyle();
                    assertThat(List.of(
                                    style.getBorderTop(),
                                    style.getBorderBottom(),
                                    style.getBorderLeft(),
                                    style.getBorderRight()))
                            .containsOnly(BorderStyle.THIN);
                }
            }
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("新登记");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("上庄村");
        }
    }

    @Test
    void a_text_over_several_rows_gets_the_height_it_needs() throws IOException {
        var first = new Row(
                RowKind.BODY,
                List.of(new Cell(CellKind.TEXT, "长".repeat(400), 1, 2, Optional.empty()), Cell.text("甲")),
                Optional.empty());
        try (XSSFWorkbook workbook = open(ledger(2, first, row(RowKind.BODY, Cell.text("乙"))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            double lines = Math.ceil(400 / Math.floor(sheet.getColumnWidthInPixels(0) * 0.75 / 9));
            double both = sheet.getRow(3).getHeightInPoints()
                    + (double) sheet.getRow(4).getHeightInPoints();
            assertThat(both).isGreaterThan(lines * 9 * 1.2);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("乙");
        }
    }

    @Test
    void a_text_longer_than_a_cell_may_hold_goes_on_below_the_table_and_nothing_is_lost() throws IOException {
        String text = many(32_740) + "𠮷" + many(40_000);
        try (XSSFWorkbook workbook = open(ledger(2, body(Cell.text(text), Cell.text(text)), body("甲", "乙")))) {
            List<String> cells = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell))));
            assertThat(cells).allMatch(cell -> cell.length() <= 32_767);
            for (int number : new int[] {1, 2}) {
                String mark = "……（太长，续" + number + "见表后）";
                String first = cells.stream()
                        .filter(cell -> cell.endsWith(mark))
                        .findFirst()
                        .orElseThrow();
                int at = cells.indexOf(cells.stream()
                        .filter(cell -> cell.startsWith("续" + number + "："))
                        .findFirst()
                        .orElseThrow());
                List<String> rest = cells.subList(at, cells.size()).stream()
                        .filter(cell -> !cell.isEmpty())
                        .limit(2)
                        .toList();
                assertThat((first.replace(mark, "") + rest.getFirst().substring(3) + rest.get(1)).equals(text))
                        .isTrue();
            }
            assertThat(cells).contains("甲", "乙");
        }
    }

    /** Characters that a reader of zip files does not take for a bomb. */
    private static String many(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('一' + i * 7919L % 20_000));
        }
        return text.toString();
    }

    @Test
    void a_paragraph_longer_than_a_cell_may_hold_goes_on_in_the_next_row() throws IOException {
        String text = many(80_000);
        Document joined = document(List.of(new Paragraph(ParagraphStyle.NOTE, text)));
        try (XSSFWorkbook workbook = open(joined)) {
            StringBuilder whole = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> whole.append(cell.getStringCellValue())));
            assertThat(whole.toString().contains(text)).isTrue();
            assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void the_longest_allowed_text_is_written_whole() throws IOException {
        String text = "_x4E2D_".repeat(32_767 / 7);
        try (XSSFWorkbook workbook = open(ledger(2, body(Cell.text(text), Cell.text("乙"))))) {
            assertThat(workbook.getSheetAt(0)
                            .getRow(3)
                            .getCell(0)
                            .getStringCellValue()
                            .equals(text))
                    .isTrue();
        }
    }

    @Test
    void the_file_says_what_it_is_and_when_its_data_end() throws IOException {
        try (XSSFWorkbook workbook = open(ledger(1, body("甲")))) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("某某镇整改台账");
            assertThat(properties.getCreator()).isEqualTo("镇清理办");
            assertThat(properties.getCreated().toInstant()).isEqualTo("2017-08-18T00:00:00Z");
            assertThat(properties.getDescription()).contains("0123456789");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws IOException {
        byte[] first = written(ledger(2, body("甲", "乙"), body("丙", "甲")));
        assertThat(written(ledger(2, body("甲", "乙"), body("丙", "甲")))).isEqualTo(first);
    }

    @Test
    void machine_settings_leave_no_trace_and_no_temporary_file() throws IOException, InterruptedException {
        byte[] here = written(SheetFixture.big());
        Path file = folder.resolve("there.xlsx");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:-UsePerfData",
                        SheetFixture.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(here);
        try (var left = Files.walk(temporary)) {
            assertThat(left).containsExactly(temporary);
        }
    }
}
