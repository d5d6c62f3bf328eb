package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;
import static taizhang.render.SheetFixture.body;
import static taizhang.render.SheetFixture.cell;
import static taizhang.render.SheetFixture.document;
import static taizhang.render.SheetFixture.head;
import static taizhang.render.SheetFixture.ledger;
import static taizhang.render.SheetFixture.open;
import static taizhang.render.SheetFixture.part;
import static taizhang.render.SheetFixture.row;
import static taizhang.render.SheetFixture.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.Margins;
import taizhang.document.PageBreak;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.document.PaperSize;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.SignOff;
import taizhang.document.Title;

class SheetWriterTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void the_head_is_printed_on_each_page_stays_in_view_and_filters_the_records_only() throws IOException {
        var upper =
                new Row(RowKind.HEAD, List.of(new Cell(CellKind.TEXT, "全部", 3, 1, Optional.empty())), Optional.empty());
        var total = row(RowKind.TOTAL, Cell.text("合计"), Cell.text("2"), Cell.text("3"));
        var paper = document(2, 3, List.of(upper, head(3)), List.of(body("1", "2", "3"), body("4", "5", "6"), total));
        try (XSSFWorkbook workbook = open(paper)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
        assertThat(part(paper, SHEET)).contains("<autoFilter ref=\"A4:C6\"/>");
    }

    @Test
    void the_page_is_set_up_as_in_the_template_and_one_page_wide() throws IOException {
        try (XSSFWorkbook workbook = open(ledger(2, body("甲", "乙")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            PrintSetup print = sheet.getPrintSetup();
            assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(print.getLandscape()).isTrue();
            assertThat(sheet.getFitToPage())
                    .as("the program's own scale, without page breaks")
                    .isFalse();
            assertThat(print.getScale()).isEqualTo((short) 100);
            assertThat(sheet.getMargin(PageMargin.TOP)).isEqualTo(18 / 25.4);
            double width = (sheet.getColumnWidthInPixels(0) + sheet.getColumnWidthInPixels(1)) * 0.75;
            assertThat(width).as("a twentieth less than the type area").isBetween(710.0, 725.0);
        }
    }

    @Test
    void the_foot_shows_paper_date_version_and_pages() throws IOException {
        try (XSSFWorkbook workbook = open(ledger(1, body("甲")))) {
            var footer = workbook.getSheetAt(0).getFooter();
            assertThat(footer.getLeft()).isEqualTo("&9 整改台账 A&&B 截至2017年8月18日 数据版本 0123456789　（Excel能改，不印校验码）");
            assertThat(footer.getRight()).isEqualTo("&9第&P页 共&N页");
        }
    }

    @Test
    void a_foot_too_long_for_the_file_format_stands_below_the_last_row() throws IOException {
        String foot = "很长的名称".repeat(50);
        var format = new PageFormat(PaperSize.A3, false, new Margins(20, 20, 20, 20), PageNumbering.OUTSIDE, foot);
        try (XSSFWorkbook workbook = open(document(format, List.of(new Heading(1, "一、情况"))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(foot + SheetSetup.NO_CODE);
            assertThat(sheet.getFooter().getLeft()).isEmpty();
            assertThat(sheet.getFooter().getRight()).isEqualTo("&14— &P —");
            assertThat(sheet.getEvenFooter().getLeft()).isEqualTo("&14— &P —");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
        }
    }

    @Test
    void title_line_notes_and_signatures_stand_above_and_below_the_table() throws IOException {
        try (XSSFWorkbook workbook = open(ledger(6, body("1", "2", "3", "4", "5", "6")))) {
            assertThat(textsOf(workbook.getSheetAt(0)))
                    .containsExactly(
                            "某某镇整改台账",
                            "填报单位（盖章）：某某镇|截至日期：2017年8月18日",
                            "栏|栏|栏|栏|栏|栏",
                            "1|2|3|4|5|6",
                            "注：逾期天数自时限次日起算。",
                            "",
                            "单位负责人：周某|审核人：刘某|填报人：陈某");
        }
    }

    @Test
    void texts_that_have_no_room_side_by_side_stand_one_below_the_other() throws IOException {
        var info = new InfoLine("填报单位：" + "名".repeat(60), "填报人：陈某", "截至日期：2017年8月18日");
        var sign = new SignOff(List.of("甲", "乙", "丙"));
        var narrow = table(0, 2, List.of(head(2)), List.of(body("1", "2")));
        try (XSSFWorkbook workbook = open(document(List.of(info, narrow, sign)))) {
            assertThat(textsOf(workbook.getSheetAt(0)))
                    .containsExactly(
                            "填报单位：" + "名".repeat(60), "填报人：陈某", "截至日期：2017年8月18日", "栏|栏", "1|2", "", "甲", "乙", "丙");
        }
    }

    @Test
    void a_paper_without_a_table_keeps_all_its_text() throws IOException {
        var paper = document(List.of(
                new Title("周报", 22),
                new Heading(1, "一、情况"),
                new Paragraph(ParagraphStyle.BODY, "第一段。\n第二段。"),
                new PageBreak(),
                new Paragraph(ParagraphStyle.BODY, "长".repeat(3000)),
                new SignOff(List.of("甲", "乙", "丙", "丁"))));
        try (XSSFWorkbook workbook = open(paper)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(textsOf(sheet))
                    .filteredOn(text -> !text.isEmpty())
                    .containsExactly("周报", "一、情况", "　　第一段。\n　　第二段。", "　　" + "长".repeat(3000), "甲|乙|丙|丁");
            assertThat(sheet.getRowBreaks()).startsWith(2);
            sheet.forEach(row -> assertThat(row.getHeightInPoints()).isLessThan(409));
        }
    }

    @Test
    void each_further_table_gets_a_sheet_with_what_stands_before_it() throws IOException {
        var first = table(1, 2, List.of(head(2)), List.of(body("甲", "乙")));
        var second = table(1, 3, List.of(head(3)), List.of(body("丙", "丁", "戊")));
        var paper = document(List.of(
                new Title("台账", 22),
                first,
                new Paragraph(ParagraphStyle.NOTE, "注：一。"),
                new Heading(1, "协办"),
                second,
                new SignOff(List.of("某某"))));
        try (XSSFWorkbook workbook = open(paper)) {
            assertThat(List.of(workbook.getSheetName(0), workbook.getSheetName(1)))
                    .containsExactly("整改台账", "协办");
            assertThat(textsOf(workbook.getSheetAt(0))).containsExactly("台账", "栏|栏", "甲|乙", "注：一。");
            assertThat(textsOf(workbook.getSheetAt(1))).containsExactly("协办", "栏|栏|栏", "丙|丁|戊", "", "某某");
            assertThat(workbook.getSheetAt(1).getRepeatingRows().formatAsString())
                    .isEqualTo("2:2");
        }
    }

    @Test
    void sheet_names_are_ones_that_spreadsheets_allow() {
        assertThat(new SheetNames("台账/一：[甲]*").of(List.of())).isEqualTo("台账 一： 甲  ");
        SheetNames names = new SheetNames("长".repeat(40));
        assertThat(names.of(List.of())).hasSize(31);
        assertThat(names.of(List.of())).hasSize(31).endsWith("长（2）");
    }

    @Test
    void group_captions_run_across_and_totals_follow() throws IOException {
        var group = new Row(
                RowKind.GROUP, List.of(new Cell(CellKind.TEXT, "上庄村", 3, 1, Optional.empty())), Optional.empty());
        var subtotal = row(RowKind.SUBTOTAL, Cell.text("小计"), cell(CellKind.NUMBER, "2"), Cell.text("—"));
        try (XSSFWorkbook workbook = open(ledger(3, group, body("1", "2", "3"), subtotal))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString()))
                    .contains("A4:C4");
            assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(5).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("黑体");
        }
    }

    @Test
    void dates_have_room_and_wide_columns_give_it() throws IOException {
        var row = body(
                Cell.text("长".repeat(60)),
                cell(CellKind.DATE, "2017-10-30"),
                cell(CellKind.DATE, "2017-10-30"),
                Cell.text("短"));
        var wide = new ArrayList<Cell>(row.cells());
        for (int i = 0; i < 8; i++) {
            wide.add(cell(CellKind.DATE, "2017-12-31"));
        }
        try (XSSFWorkbook workbook = open(ledger(12, body(wide.toArray(Cell[]::new))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            double needed = 7 * 9 + 4;
            for (int i = 4; i < 12; i++) {
                assertThat(sheet.getColumnWidthInPixels(i) * 0.75).isGreaterThan(needed);
            }
        }
    }

    /** Each row's texts and values, with | between them. */
    private static List<String> textsOf(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> {
            Stream<String> cells = Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
                    .map(row::getCell)
                    .filter(cell -> cell != null && !cell.toString().isEmpty())
                    .map(Object::toString);
            texts.add(String.join("|", cells.toList()));
        });
        return texts;
    }
}
