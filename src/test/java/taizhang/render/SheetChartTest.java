package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.document.Block;
import taizhang.document.Chart;
import taizhang.document.ChartKind;
import taizhang.document.ChartSeries;
import taizhang.document.ChartValue;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.PageFormat;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Section;
import taizhang.document.Title;

/** A chart in a workbook is one over the cells of its sheet. */
class SheetChartTest {
    private static Document document(ChartKind kind) {
        List<ChartSeries> series =
                List.of(new ChartSeries("未销号", values("12", "7", "—")), new ChartSeries("已销号", values("3", "0", "25")));
        Chart chart = new Chart(kind, "各单位'件数'", 45, List.of("甲村", "乙村", "丙村"), series);
        return new Document(
                new DocumentInfo("图", "图", "某某镇", "2017-08-18", "0123456789abcdef"),
                List.of(new Section(PageFormat.official(false, "图"), List.of(new Title("题", 22), chart))));
    }

    private static List<ChartValue> values(String... printed) {
        return List.of(printed).stream().map(ChartValue::new).toList();
    }

    private static byte[] written(ChartKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWriter().write(document(kind), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void it_shows_the_cells_beside_it(ChartKind kind) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(kind)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
            assertThat(chart.getTitleText().getString()).isEqualTo("各单位'件数'");
            XDDFChartData data = chart.getChartSeries().getFirst();
            assertThat(data.getSeriesCount()).isEqualTo(2);
            for (int s = 0; s < 2; s++) {
                XDDFChartData.Series series = data.getSeries(s);
                assertThat(texts(sheet, series.getCategoryData().getDataRangeReference()))
                        .containsExactly("甲村", "乙村", "丙村");
                assertThat(texts(sheet, series.getValuesData().getDataRangeReference()))
                        .containsExactlyElementsOf(
                                s == 0 ? List.of("12.0", "7.0", "BLANK") : List.of("3.0", "0.0", "25.0"));
                assertThat(series.getValuesData().getPointAt(1)).isEqualTo(s == 0 ? 7.0 : 0.0);
            }
        }
    }

    private static List<String> texts(XSSFSheet sheet, String range) {
        CellReference[] cells = new AreaReference(range, SpreadsheetVersion.EXCEL2007).getAllReferencedCells();
        assertThat(cells).hasSize(3).allMatch(cell -> sheet.getSheetName().equals(cell.getSheetName()));
        return IntStream.range(0, cells.length)
                .mapToObj(i -> {
                    Cell cell = sheet.getRow(cells[i].getRow()).getCell(cells[i].getCol());
                    return cell.getCellType() == CellType.BLANK ? "BLANK" : cell.toString();
                })
                .toList();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void the_same_chart_has_the_same_bytes(ChartKind kind) throws IOException {
        assertThat(written(kind)).isEqualTo(written(kind));
    }

    /** Between the breaks of pages, and with the head of its figures on the page of the first of them. */
    @ParameterizedTest
    @ValueSource(ints = {3, 12, 16, 31})
    void it_is_printed_on_one_page_with_a_name_at_every_bar(int bars) throws IOException {
        for (int before = 0; before < 30; before += 3) {
            List<Block> blocks = new ArrayList<>(List.of(new Title("题", 22)));
            for (int line = 0; line < before; line++) {
                blocks.add(new Paragraph(ParagraphStyle.NOTE, "一行"));
            }
            List<String> names = IntStream.range(0, bars).mapToObj(i -> "村" + i).toList();
            List<ChartValue> rates =
                    names.stream().map(name -> new ChartValue("50%")).toList();
            blocks.add(new Chart(ChartKind.BARS, "各村整改率", 45, names, List.of(new ChartSeries("整改率", rates))));
            Document paper = new Document(
                    new DocumentInfo("图", "图", "某某镇", "2017-08-18", "0123456789abcdef"),
                    List.of(new Section(PageFormat.official(true, "图"), blocks)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ExcelWriter().write(paper, out);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                XSSFSheet sheet = book.getSheetAt(0);
                XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
                ClientAnchor place = (ClientAnchor)
                        sheet.getDrawingPatriarch().getShapes().getFirst().getAnchor();
                int first = place.getRow1() - bars - 1;
                for (int last : sheet.getRowBreaks()) {
                    assertThat(last + 1)
                            .as("%s bars below %s lines", bars, before)
                            .satisfiesAnyOf(
                                    page -> assertThat(page).isLessThanOrEqualTo(place.getRow1()),
                                    page -> assertThat(page).isGreaterThan(place.getRow2()))
                            .isNotEqualTo(first + 1);
                }
                assertThat(chart.getCTChart().getPlotArea().getCatAxArray(0).xmlText())
                        .contains("tickLblSkip val=\"1\"");
            }
        }
    }
}
