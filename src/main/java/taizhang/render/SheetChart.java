package taizhang.render;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTGapAmount;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import taizhang.document.Chart;
import taizhang.document.ChartKind;
import taizhang.document.ChartSeries;
import taizhang.document.ChartValue;

/**
 * A chart of the spreadsheet program's own over cells of the sheet, which it follows when they are changed. Black and
 * white: greys, markers and figures tell its series apart.
 */
final class SheetChart {
    private static final List<Integer> GREYS = List.of(0xA6, 0x40, 0xFF, 0xD9, 0x73);
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.SQUARE, MarkerStyle.CIRCLE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);
    /** A part of a stacked bar that is not there has no figure. */
    private static final String NO_ZERO = "0;;;";

    private static final double LINES_HEIGHT = 220;
    private static final double AROUND_BARS = 80;
    private static final double BAR_PITCH = 16;
    private static final double LEAST_PITCH = 9;
    private static final double CLOSE_TYPE = 7;
    private static final int GAP_WIDTH = 40;
    private static final double BEYOND = 1.1;
    private static final double THIN = 0.75;
    private static final double THICK = 1.5;

    private final Chart chart;
    private final XSSFSheet sheet;
    private final int firstRow;
    private final int[] lanes;
    private final double page;

    /**
     * A chart on the sheet that holds its figures.
     *
     * @param firstRow the row of the first category, from 0; the name of a series stands in the row above
     * @param lanes the columns of the categories and of each series
     * @param page height of a page in points
     */
    SheetChart(Chart chart, XSSFSheet sheet, int firstRow, int[] lanes, double page) {
        this.chart = chart;
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.lanes = lanes.clone();
        this.page = page;
    }

    /** Height that it needs, in points. */
    double height() {
        return isClose() ? page : fullHeight();
    }

    private double fullHeight() {
        return chart.kind() == ChartKind.LINES ? LINES_HEIGHT : AROUND_BARS + BAR_PITCH * bars();
    }

    private int bars() {
        int rows = chart.categories().size();
        return chart.kind() == ChartKind.BARS ? rows * chart.series().size() : rows;
    }

    /** Whether its bars stand a little closer together, because then they stand on one page. */
    private boolean isClose() {
        return fullHeight() > page && AROUND_BARS + LEAST_PITCH * bars() <= page;
    }

    /** Draws it over some rows of the sheet, all columns wide. */
    void draw(int columns, int fromRow, int toRow) {
        XSSFClientAnchor anchor = sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 0, fromRow, columns, toRow);
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(anchor);
        if (chart.title().isEmpty()) {
            drawn.removeTitle();
        } else {
            drawn.setTitleText(chart.title());
            // the library writes the language of the machine
            drawn.getTitle()
                    .getBody()
                    .getParagraphs()
                    .forEach(line -> line.getTextRuns().forEach(run -> run.setLanguage(Locale.SIMPLIFIED_CHINESE)));
            drawn.setTitleOverlay(false);
        }
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFChartData data = chart.kind() == ChartKind.LINES ? lines(drawn) : bars(drawn);
        data.setVaryColors(false);
        XDDFCategoryDataSource names =
                XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), cells(0));
        for (int i = 0; i < chart.series().size(); i++) {
            add(data, names, i);
        }
        drawn.plot(data);
        // where there is no figure nothing is drawn; else a 0 would be
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.kind() == ChartKind.STACKED) {
            overlap(drawn);
        }
        if (chart.kind() != ChartKind.LINES) {
            nameEach(drawn);
        }
    }

    /** Every bar has its name, however close they stand; written as text for the reason of {@link #overlap}. */
    private static void nameEach(XSSFChart drawn) {
        try (XmlCursor place = drawn.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            String schema = place.getName().getNamespaceURI();
            place.toEndToken();
            place.beginElement("tickLblSkip", schema);
            place.insertAttributeWithValue("val", "1");
        }
    }

    /** Puts the parts of a bar behind each other; the schemas that POI brings along do not know how, so it is written as text. */
    private static void overlap(XSSFChart drawn) {
        CTGapAmount gap = drawn.getCTChart().getPlotArea().getBarChartArray(0).getGapWidth();
        try (XmlCursor place = gap.newCursor()) {
            String schema = place.getName().getNamespaceURI();
            place.toEndToken();
            place.toNextToken();
            place.beginElement("overlap", schema);
            place.insertAttributeWithValue("val", "100");
        }
    }

    private XDDFChartData lines(XSSFChart drawn) {
        XDDFCategoryAxis categories = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        reach(values);
        XDDFLineChartData lines = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, categories, values);
        lines.setGrouping(Grouping.STANDARD);
        return lines;
    }

    private XDDFChartData bars(XSSFChart drawn) {
        XDDFCategoryAxis categories = drawn.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        reach(values);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        if (isClose()) {
            categories.getOrAddTextProperties().setFontSize(CLOSE_TYPE);
        }
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(GAP_WIDTH);
        if (chart.kind() == ChartKind.STACKED) {
            bars.setBarGrouping(BarGrouping.STACKED);
        }
        return bars;
    }

    /** From nothing to all, or a little beyond the largest. */
    private void reach(XDDFValueAxis values) {
        values.setMinimum(0);
        if (chart.isPercent()) {
            values.setMaximum(Math.max(1, chart.largest() / 100));
            values.setNumberFormat("0%");
        } else {
            values.setMaximum(Math.max(1, Math.ceil(chart.largest() * BEYOND)));
        }
    }

    private void add(XDDFChartData data, XDDFCategoryDataSource names, int number) {
        ChartSeries series = chart.series().get(number);
        Double[] figures = series.values().stream().map(this::shown).toArray(Double[]::new);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(figures, cells(number + 1));
        values.setFormatCode(chart.isPercent() ? "0.0%" : "General");
        XDDFChartData.Series drawn = data.addSeries(names, values);
        drawn.setTitle(
                series.name(), new CellReference(sheet.getSheetName(), firstRow - 1, lanes[number + 1], true, true));
        switch (drawn) {
            case XDDFLineChartData.Series line -> {
                line.setSmooth(false);
                line.setMarkerStyle(MARKERS.get(number % MARKERS.size()));
                line.setLineProperties(black(number == 0 ? THICK : THIN));
                label(line.getCTLineSer().addNewDLbls());
            }
            case XDDFBarChartData.Series bar -> {
                bar.setShapeProperties(shaded(GREYS.get(number % GREYS.size())));
                label(bar.getCTBarSer().addNewDLbls());
            }
            default -> throw new IllegalStateException("no such series: " + drawn.getClass());
        }
    }

    /** A figure as its cell holds it; none for a dash. */
    private @Nullable Double shown(ChartValue value) {
        return value.amount()
                .map(amount -> (value.isPercent() ? amount.movePointLeft(2) : amount).doubleValue())
                .orElse(null);
    }

    /** A shade of grey in a black border: the schemas that POI brings along know no hatching. */
    private static XDDFShapeProperties shaded(int grey) {
        byte level = (byte) grey;
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[] {level, level, level})));
        look.setLineProperties(black(THIN));
        return look;
    }

    private static XDDFLineProperties black(double points) {
        XDDFLineProperties line =
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK)));
        line.setWidth(points);
        return line;
    }

    /** The figure beside what shows it, and nothing else. */
    private void label(CTDLbls labels) {
        if (chart.kind() == ChartKind.STACKED) {
            CTNumFmt format = labels.addNewNumFmt();
            format.setFormatCode(NO_ZERO);
            format.setSourceLinked(false);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** The cells of the categories, and then of each series. */
    private String cells(int number) {
        int column = lanes[number];
        int last = firstRow + chart.categories().size() - 1;
        return new CellRangeAddress(firstRow, last, column, column).formatAsString(sheet.getSheetName(), true);
    }
}
