package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.SourceSpan;
import taizhang.document.Alignment;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.FontRole;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.RowTone;
import taizhang.document.Table;
import taizhang.document.TableStyle;

/** The sheet for sorting and filtering: a row for a record, nothing merged, days and numbers as such. */
class FlatTableTest {
    private static final Optional<SourceSpan> RECORD = Optional.of(SourceSpan.startOf("问题/上庄村.yaml"));

    private static Cell cell(CellKind kind, String text, int columns, int rows) {
        return new Cell(kind, text, columns, rows, Optional.empty());
    }

    private static Cell text(String text) {
        return Cell.text(text);
    }

    private static Row record(RowTone tone, Cell... cells) {
        return new Row(RowKind.BODY, List.of(cells), RECORD, 0, false, tone, "");
    }

    /** 单位 over two rows, 整改 above 时限 and 天数, two groups and a total. */
    private static Table table() {
        Row head = new Row(
                RowKind.HEAD,
                List.of(cell(CellKind.TEXT, "单位", 1, 2), cell(CellKind.TEXT, "整改", 2, 1)),
                Optional.empty());
        Row below = new Row(RowKind.HEAD, List.of(text("时限"), text("天数")), Optional.empty());
        Row first = new Row(RowKind.GROUP, List.of(cell(CellKind.TEXT, "上庄村　共2件", 3, 1)), Optional.empty());
        Row joint = new Row(RowKind.GROUP, List.of(cell(CellKind.TEXT, "协办问题（归属其他单位）", 3, 1)), Optional.empty());
        List<Row> body = List.of(
                first,
                record(
                        RowTone.OVERDUE,
                        cell(CellKind.TEXT, "甲", 1, 2),
                        cell(CellKind.DATE, "2017-06-30", 1, 1),
                        cell(CellKind.NUMBER, "49", 1, 1)),
                record(RowTone.NEAR, text("2017年8月31日\n（原2017年7月31日）"), cell(CellKind.NUMBER, "1.5", 1, 1)),
                new Row(RowKind.SUBTOTAL, List.of(cell(CellKind.TEXT, "小计", 3, 1)), Optional.empty()),
                joint,
                record(RowTone.DONE, text("乙"), text("立行立改"), text("—")),
                new Row(RowKind.TOTAL, List.of(cell(CellKind.TEXT, "合计", 3, 1)), Optional.empty()));
        return new Table(columns(), List.of(head, below), body, new TableStyle(10.5, 9, FontRole.FANGSONG));
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            columns.add(new Column(40, Alignment.CENTER, i == 0));
        }
        return columns;
    }

    @Test
    void records_stand_alone_below_one_head_with_the_group_in_a_column() {
        Table flat = FlatTable.of(table()).orElseThrow();
        assertThat(flat.head()).hasSize(1);
        assertThat(flat.head().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("分组", "单位", "整改·时限", "整改·时限说明", "整改·天数");
        assertThat(flat.body()).extracting(Row::kind).containsOnly(RowKind.BODY);
        assertThat(flat.body())
                .extracting(row -> row.cells().stream().map(Cell::text).toList())
                .containsExactly(
                        List.of("上庄村", "甲", "2017-06-30", "", "49.0"),
                        List.of("上庄村", "甲", "2017-08-31", "（原2017年7月31日）", "1.5"),
                        List.of("协办问题", "乙", "立行立改", "", ""));
        assertThat(flat.body().get(1).cells().get(2).kind()).isEqualTo(CellKind.DATE);
    }

    @Test
    void a_form_or_a_table_of_figures_has_no_records() {
        Table form = new Table(columns(), List.of(), table().body(), table().style());
        assertThat(FlatTable.of(form)).isEmpty();
        Row figures = new Row(RowKind.BODY, List.of(text("甲"), text("一"), text("二")), Optional.empty());
        assertThat(FlatTable.of(new Table(columns(), table().head(), List.of(figures), table().style())))
                .isEmpty();
    }

    @Test
    void the_sheet_filters_from_its_first_row_and_colours_by_named_styles() throws IOException {
        try (XSSFWorkbook workbook = SheetFixture.open(SheetFixture.document(List.of(table())))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet sheet = workbook.getSheet("明细");
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E4");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(49);
            assertThat(sheet.getRow(1).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0")
                    .isEqualTo(sheet.getRow(2).getCell(4).getCellStyle().getDataFormatString());
            List<String> styles = new ArrayList<>();
            for (int row = 1; row <= 3; row++) {
                long number =
                        sheet.getRow(row).getCell(1).getCellStyle().getCoreXf().getXfId();
                workbook.getStylesSource().getCTStylesheet().getCellStyles().getCellStyleList().stream()
                        .filter(style -> style.getXfId() == number)
                        .forEach(style -> styles.add(style.getName()));
            }
            assertThat(styles).containsExactly("逾期", "临期", "办结");
        }
    }
}
