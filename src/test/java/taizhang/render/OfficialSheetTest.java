package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import taizhang.document.Block;
import taizhang.document.Document;
import taizhang.document.OfficialBlock;
import taizhang.document.Section;

class OfficialSheetTest {
    private static List<String> textsOf(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            String text = cell.toString().replace("　", "");
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }));
        return texts;
    }

    @Test
    void every_text_of_every_element_stands_on_a_sheet() throws IOException {
        for (Document document : List.of(OfficialSample.notice(), OfficialSample.weekly())) {
            try (XSSFWorkbook workbook = SheetFixture.open(document)) {
                assertThat(workbook.getNumberOfSheets())
                        .isEqualTo(document.sections().size());
                for (int i = 0; i < document.sections().size(); i++) {
                    Section section = document.sections().get(i);
                    String all = String.join("", textsOf(workbook.getSheetAt(i)));
                    for (Block block : section.blocks()) {
                        if (block instanceof OfficialBlock official) {
                            official.lines()
                                    .forEach(line ->
                                            line.forEach(text -> assertThat(all).contains(text)));
                        }
                    }
                }
            }
        }
    }

    @Test
    void texts_run_across_the_sheet_and_the_head_is_red() throws IOException {
        try (XSSFWorkbook workbook = SheetFixture.open(OfficialSample.notice())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            var flag = sheet.getRow(0).getCell(0);
            assertThat(flag.getStringCellValue()).isEqualTo("某某镇人民政府文件");
            assertThat(flag.getCellStyle().getFont().getFontName()).isEqualTo("方正小标宋简体");
            assertThat(flag.getCellStyle().getFont().getColor()).isEqualTo((short) 10);
            assertThat(flag.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
            assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString()))
                    .contains("A1:L1");
            assertThat(sheet.getRow(3).getCell(11).getCellStyle().getBorderBottom())
                    .isEqualTo(BorderStyle.MEDIUM);
        }
    }

    @Test
    void a_statistics_table_keeps_its_head_of_three_levels_in_view() throws IOException {
        try (XSSFWorkbook workbook = SheetFixture.open(OfficialSample.notice())) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getRepeatingRows().getLastRow()
                            - sheet.getRepeatingRows().getFirstRow())
                    .isEqualTo(2);
            int first = sheet.getRepeatingRows().getFirstRow();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (first + 3));
            assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString()))
                    .contains("A%d:A%d".formatted(first + 1, first + 3), "B%d:M%d".formatted(first + 1, first + 1));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void a_head_far_down_the_sheet_is_not_kept_in_view() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            blocks.add(OfficialSample.body("正文。"));
        }
        blocks.addAll(OfficialSample.statistics().blocks());
        Document document = OfficialSample.document("周报", OfficialSample.portrait(blocks));
        try (XSSFWorkbook workbook = SheetFixture.open(document)) {
            assertThat(workbook.getSheetAt(0).getPaneInformation()).isNull();
            assertThat(workbook.getSheetAt(0).getRepeatingRows()).isNotNull();
        }
    }

    @Test
    void rows_of_a_form_are_as_high_as_on_paper() throws IOException {
        try (XSSFWorkbook workbook = SheetFixture.open(OfficialSample.form())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<Float> heights = new ArrayList<>();
            sheet.forEach(row -> heights.add(row.getHeightInPoints()));
            assertThat(heights).anyMatch(height -> Math.abs(height - 45 / 25.4 * 72) < 0.5);
            var sign = sheet.getRow(sheet.getLastRowNum() - 1).getCell(1);
            assertThat(sign.getStringCellValue()).startsWith("签字");
            assertThat(sign.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.BOTTOM);
        }
    }

    @Test
    void odd_and_even_pages_are_numbered_outside() throws IOException {
        try (XSSFWorkbook workbook = SheetFixture.open(OfficialSample.notice())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getFooter().getRight()).isEqualTo("&14— &P —");
            assertThat(sheet.getEvenFooter().getLeft()).isEqualTo("&14— &P —");
            assertThat(sheet.getEvenFooter().getRight())
                    .isEqualTo("&9 " + OfficialSample.FOOT + "\n（Excel能改，不印校验码）　第&P页 共&N页");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws IOException {
        assertThat(SheetFixture.written(OfficialSample.notice()))
                .isEqualTo(SheetFixture.written(OfficialSample.notice()));
    }
}
