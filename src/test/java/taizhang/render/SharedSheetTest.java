package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import taizhang.document.Alignment;
import taizhang.document.Block;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Chart;
import taizhang.document.ChartKind;
import taizhang.document.ChartSeries;
import taizhang.document.ChartValue;
import taizhang.document.Column;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.FontRole;
import taizhang.document.PageFormat;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.Table;
import taizhang.document.TableStyle;

/** Tables of different columns that a section wants on one sheet of the workbook. */
class SharedSheetTest {
    private static final Table FORM = table(List.of(), List.of(Cell.text("红灯"), Cell.text("甲村、乙村")), 22, 158);
    private static final Table LIST = table(
            List.of(Cell.text("序号"), Cell.text("问题"), Cell.text("时限")),
            List.of(
                    new Cell(CellKind.NUMBER, "1.5", 1, 1, Optional.empty()),
                    Cell.text("没有清退"),
                    new Cell(CellKind.DATE, "2017-08-18", 1, 1, Optional.empty())),
            10,
            160,
            8);

    private static Table table(List<Cell> head, List<Cell> body, double... widths) {
        return new Table(
                Arrays.stream(widths)
                        .mapToObj(width -> new Column(width, Alignment.LEFT, false))
                        .toList(),
                head.isEmpty() ? List.of() : List.of(new Row(RowKind.HEAD, head, Optional.empty())),
                List.of(new Row(RowKind.BODY, body, Optional.empty())),
                new TableStyle(10.5, 9, FontRole.SONG));
    }

    private static XSSFWorkbook written(boolean together) throws IOException {
        List<ChartValue> values = List.of(new ChartValue("12"), new ChartValue("7"));
        Chart chart = new Chart(
                ChartKind.LINES,
                "走势",
                26,
                List.of("1期", "2期"),
                List.of(new ChartSeries("未销号", values), new ChartSeries("销号", values)));
        List<Block> blocks = List.of(FORM, chart, LIST);
        Document document = new Document(
                new DocumentInfo("图", "图", "某某镇", "2017-08-18", "0123456789abcdef"),
                List.of(new Section(PageFormat.official(false, "图"), blocks, "", false, together)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWriter().write(document, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void they_stand_one_below_the_other_equally_wide_and_without_a_filter() throws IOException {
        try (XSSFWorkbook apart = written(false);
                XSSFWorkbook together = written(true)) {
            assertThat(apart.getNumberOfSheets()).isEqualTo(3);
            assertThat(together.getNumberOfSheets()).isEqualTo(1);
            XSSFSheet sheet = together.getSheetAt(0);
            assertThat(texts(sheet))
                    .startsWith(
                            "红灯", "甲村、乙村", "走势", "未销号", "销号", "1期", "12.0", "12.0", "2期", "7.0", "7.0", "序号", "问题",
                            "时限", "1.5", "没有清退");
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
            assertThat(sheet.getPaneInformation()).isNull();
            assertThat(sheet.getRepeatingRows()).isNull();
            double form = widthAt(sheet, 0, 0);
            double list = widthAt(sheet, sheet.getLastRowNum(), 0);
            assertThat(form / list).isCloseTo(2.2 * 178 / 180, within(0.05));
        }
    }

    @Test
    void a_date_finds_room_however_narrow_its_column_is() throws IOException {
        try (XSSFWorkbook book = written(true)) {
            XSSFSheet sheet = book.getSheetAt(0);
            int last = sheet.getRow(sheet.getLastRowNum()).getLastCellNum() - 1;
            while (sheet.getRow(sheet.getLastRowNum()).getCell(last).toString().isEmpty()) {
                last--;
            }
            assertThat(widthAt(sheet, sheet.getLastRowNum(), last)).isGreaterThan(9 * 7.5);
            assertThat(sheet.getPrintSetup().getScale()).isLessThan((short) 90);
        }
    }

    @Test
    void a_chart_shows_the_cells_where_its_figures_stand() throws IOException {
        try (XSSFWorkbook book = written(true)) {
            XSSFSheet sheet = book.getSheetAt(0);
            XDDFChartData data = sheet.getDrawingPatriarch()
                    .getCharts()
                    .getFirst()
                    .getChartSeries()
                    .getFirst();
            for (int s = 0; s < 2; s++) {
                String range = data.getSeries(s).getValuesData().getDataRangeReference();
                assertThat(Arrays.stream(new AreaReference(range, SpreadsheetVersion.EXCEL2007).getAllReferencedCells())
                                .map(cell -> sheet.getRow(cell.getRow())
                                        .getCell(cell.getCol())
                                        .toString()))
                        .containsExactly("12.0", "7.0");
            }
            assertThat(data.getSeries(0).getValuesData().getDataRangeReference())
                    .isNotEqualTo(data.getSeries(1).getValuesData().getDataRangeReference());
        }
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (!cell.toString().isEmpty()) {
                texts.add(cell.toString());
            }
        }));
        return texts;
    }

    /** The width of a cell with those it is merged with, in points. */
    private static double widthAt(XSSFSheet sheet, int row, int column) {
        CellRangeAddress region = sheet.getMergedRegions().stream()
                .filter(one -> one.isInRange(row, column))
                .findFirst()
                .orElseGet(() -> new CellRangeAddress(row, row, column, column));
        double width = 0;
        for (int i = region.getFirstColumn(); i <= region.getLastColumn(); i++) {
            width += sheet.getColumnWidthInPixels(i) * 72 / 96;
        }
        return width;
    }
}
