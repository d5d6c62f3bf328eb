package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Checked;
import taizhang.document.Block;
import taizhang.document.Chart;
import taizhang.document.ChartKind;
import taizhang.document.ChartSeries;
import taizhang.document.ChartValue;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.PageFormat;
import taizhang.document.Section;
import taizhang.load.LedgerFixture;
import taizhang.load.MemoryTree;
import taizhang.load.SourceTree;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.render.ChartPictures;
import taizhang.render.ChartPictures.Line;
import taizhang.render.ChartPictures.Picture;
import taizhang.render.Fonts;
import taizhang.render.PdfWriter;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;
import taizhang.statistics.Statistics;

/** What a chart draws is as long and as high as the fact table says, measured in the file. */
class ChartDrawingTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 18);
    private static final LocalDate END = LocalDate.of(2017, 10, 6);
    private static final Ledger SAMPLE =
            LedgerFixture.load(LedgerFixture.treeOf(Path.of("ledger-data"))).ledger();
    private static final double EXACT = 0.02;
    private static final double AXIS = 0.5;
    private static final String TREND = "各期末未销号、各期新发现和销号";

    private static final Ledger CHARTED = charted();

    private static List<Picture> pictures(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PdfWriter(Fonts.bundled()).write(document, out)).isInstanceOf(Checked.Accepted.class);
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            return ChartPictures.of(file);
        }
    }

    private static List<Picture> printed(String paper, LocalDate day) throws IOException {
        return printed(paper, day, CHARTED);
    }

    private static List<Picture> printed(String paper, LocalDate day, Ledger ledger) throws IOException {
        List<Report> reports = Papers.find(paper).orElseThrow().of(Edition.of(ledger, day), new Scope.Town());
        Checked<Document> document =
                new TemplateRenderer(Templates.office()).render(reports.getLast(), "0123456789abcdef");
        return pictures(((Checked.Accepted<Document>) document).value());
    }

    /** The sample, which prints charts in its 周报. */
    private static Ledger charted() {
        SourceTree files = LedgerFixture.treeOf(Path.of("ledger-data"));
        MemoryTree tree = new MemoryTree();
        try {
            for (String path : files.paths()) {
                tree.with(path, files.bytes(path));
            }
            String campaign = new String(files.bytes("专项.yaml"), StandardCharsets.UTF_8);
            tree.with("专项.yaml", campaign + "周报插图: 是\n");
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return LedgerFixture.load(tree).ledger();
    }

    private static Document document(Chart chart) {
        return new Document(
                new DocumentInfo("图", "图", "某某镇", "2017-08-18", "0123456789abcdef"),
                List.of(new Section(PageFormat.official(false, "图"), List.<Block>of(chart))));
    }

    private static Chart chart(ChartKind kind, List<String> categories, Map<String, List<String>> series) {
        List<ChartSeries> all = new ArrayList<>();
        series.forEach((name, values) -> all.add(
                new ChartSeries(name, values.stream().map(ChartValue::new).toList())));
        return new Chart(kind, "标题", 45, categories, all);
    }

    private static double axis(Picture row) {
        return row.lines().stream()
                .filter(line -> line.isUpright() && Math.abs(line.width() - AXIS) < 0.01)
                .mapToDouble(Line::x1)
                .min()
                .orElseThrow();
    }

    private static double hundred(Picture row) {
        return row.lines().stream()
                .filter(Line::isUpright)
                .filter(line -> Math.abs(line.width() - 0.25) < 0.01)
                .mapToDouble(Line::x1)
                .max()
                .orElseThrow();
    }

    /** The row of a category among the pictures of a chart of rates. */
    private static Picture row(List<Picture> pictures, String name) {
        return pictures.stream()
                .filter(picture -> picture.told().contains(name + "：整改率"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static void assertRates(List<Picture> pictures, FactTable facts, Map<String, Slice> slices) {
        slices.forEach((name, slice) -> {
            Picture row = row(pictures, name);
            var fact = facts.at(slice, Indicator.RECTIFIED_RATE);
            assertThat(row.told()).endsWith(name + "：整改率" + fact.printed());
            assertThat(row.text().toString()).as(name).isEqualTo(name + fact.printed());
            double rate = fact.value().map(BigDecimal::doubleValue).orElse(0.0);
            double full = hundred(row) - axis(row);
            double drawn =
                    row.boxes().stream().mapToDouble(Rectangle2D::getWidth).sum();
            assertThat(drawn).as(name).isEqualTo(full * rate / 100, within(EXACT));
            assertThat(row.boxes()).hasSize(rate > 0 ? 1 : 0);
            row.boxes().forEach(bar -> assertThat(bar.getX()).isEqualTo(axis(row), within(EXACT)));
        });
    }

    private static Map<String, Slice> categories() {
        Map<String, Slice> slices = new TreeMap<>();
        SAMPLE.categories().all().forEach(one -> slices.put(one.shortName(), new Slice.OfCategory(one.id())));
        return slices;
    }

    @Test
    void bars_are_as_long_as_the_rates_of_the_units_and_categories() throws IOException {
        FactTable facts = FactTable.of(Statistics.of(SAMPLE, DAY));
        Map<String, Slice> slices = categories();
        SAMPLE.units().units().forEach(unit -> slices.put(unit.shortName(), new Slice.OfUnit(unit.id())));
        assertRates(printed("周报", DAY), facts, slices);
    }

    @Test
    void bars_of_both_summaries_are_as_long_as_the_rates() throws IOException {
        assertRates(printed("工作总结", END), FactTable.of(Statistics.of(SAMPLE, END)), categories());
        LocalDate last = LocalDate.of(2017, 9, 30);
        assertRates(printed("阶段总结", END), FactTable.of(Statistics.of(SAMPLE, last)), categories());
    }

    @Test
    void parts_of_stacked_bars_are_as_long_as_the_counts() throws IOException {
        FactTable facts = FactTable.of(Statistics.of(SAMPLE, END));
        List<Indicator> parts = List.of(
                Indicator.UNVERIFIED,
                Indicator.RECTIFYING,
                Indicator.COMPLETED,
                Indicator.PENDING_CLOSURE,
                Indicator.CLOSED);
        List<Picture> pictures = printed("工作总结", END);
        List<Double> units = new ArrayList<>();
        categories().forEach((name, slice) -> {
            Picture row = pictures.stream()
                    .filter(picture -> picture.told().startsWith(name + "：待核实"))
                    .findFirst()
                    .orElseThrow();
            List<Double> counts = parts.stream()
                    .map(part -> facts.at(slice, part).value().orElseThrow().doubleValue())
                    .filter(count -> count > 0)
                    .toList();
            assertThat(row.boxes()).hasSize(counts.size());
            double left = axis(row);
            for (int i = 0; i < counts.size(); i++) {
                Rectangle2D part = row.boxes().get(i);
                assertThat(part.getX()).isEqualTo(left, within(EXACT));
                units.add(part.getWidth() / counts.get(i));
                left = part.getMaxX();
            }
        });
        assertThat(units)
                .hasSizeGreaterThan(20)
                .allSatisfy(unit -> assertThat(unit).isEqualTo(units.getFirst(), within(EXACT)));
    }

    @Test
    void points_of_lines_are_as_high_as_the_figures_of_each_period() throws IOException {
        assertTrend(printed("一页通", DAY), DAY);
        assertTrend(printed("一页通", END), END);
        assertTrend(printed("周报", DAY), DAY);
        assertThat(printed("周报", DAY, SAMPLE)).isEmpty();
        assertTrend(printed("工作总结", END), END);
        assertTrend(printed("阶段总结", END), LocalDate.of(2017, 9, 30));
    }

    /** Points by their size: black squares of 4 and 2 points, white ones of 4, each drawn twice. */
    private static void assertTrend(List<Picture> pictures, LocalDate day) {
        Picture field = pictures.stream()
                .filter(picture -> picture.told().startsWith(TREND))
                .findFirst()
                .orElseThrow();
        List<LocalDate> days = new ArrayList<>(SAMPLE.periods().stream()
                .map(Period::end)
                .filter(day::isAfter)
                .sorted()
                .toList());
        days.add(day);
        List<LocalDate> shown = days.subList(Math.max(0, days.size() - 12), days.size());
        double left = axis(field);
        List<Rectangle2D> points =
                field.boxes().stream().filter(box -> box.getX() > left).toList();
        List<Line> level = field.lines().stream()
                .filter(line -> line.isLevel() && Math.abs(line.x1() - left) < EXACT)
                .toList();
        double base = level.stream().mapToDouble(Line::y1).min().orElseThrow();
        double top = level.stream().mapToDouble(Line::y1).max().orElseThrow();
        assertThat(points).hasSize(shown.size() * 4);
        List<Indicator> series = List.of(Indicator.OPEN, Indicator.NEW, Indicator.NEW_CLOSURES);
        double full = 0;
        List<List<Double>> figures = new ArrayList<>();
        for (Indicator one : series) {
            List<Double> values = shown.stream()
                    .map(end -> FactTable.of(Statistics.of(SAMPLE, end)).at(Slice.TOWN, one))
                    .map(fact -> fact.value().orElseThrow().doubleValue())
                    .toList();
            figures.add(values);
            full = Math.max(
                    full, values.stream().mapToDouble(value -> value).max().orElseThrow());
        }
        full = Math.ceil(full / 10) * 10;
        assertThat(field.text().toString()).startsWith(Integer.toString((int) full));
        int n = shown.size();
        for (int i = 0; i < n; i++) {
            List<Rectangle2D> ofDay = List.of(points.get(i), points.get(n + 2 * i + 1), points.get(3 * n + i));
            for (int s = 0; s < 3; s++) {
                Rectangle2D point = ofDay.get(s);
                assertThat(point.getCenterY())
                        .as("%s %s", series.get(s), shown.get(i))
                        .isEqualTo(base + (top - base) * figures.get(s).get(i) / full, within(EXACT));
                assertThat(point.getCenterX()).isEqualTo(ofDay.getFirst().getCenterX(), within(EXACT));
            }
        }
    }

    @Test
    void where_nothing_is_there_is_nothing_to_draw_but_the_figures() throws IOException {
        List<Picture> nothing = pictures(document(
                chart(ChartKind.BARS, List.of("甲村", "乙村", "丙村"), Map.of("整改率", List.of("0%", "—", "100%")))));
        assertThat(nothing).extracting(row -> row.boxes().size()).containsExactly(0, 0, 1);
        assertThat(nothing).extracting(row -> row.text().toString()).containsExactly("甲村0%", "乙村—", "丙村100%");
        Picture whole = nothing.getLast();
        assertThat(whole.boxes().getFirst().getMaxX()).isEqualTo(hundred(whole), within(EXACT));
        List<Picture> zero = pictures(document(chart(ChartKind.STACKED, List.of("甲村"), Map.of("未销号", List.of("0")))));
        assertThat(zero.getLast().boxes()).isEmpty();
        Picture flat = pictures(document(chart(ChartKind.LINES, List.of("1期"), Map.of("未销号", List.of("0")))))
                .getFirst();
        assertThat(flat.boxes()).hasSize(2);
        Picture gap = pictures(document(
                        chart(ChartKind.LINES, List.of("1期", "2期", "3期"), Map.of("率", List.of("50%", "—", "100%")))))
                .getFirst();
        assertThat(gap.boxes()).hasSize(3);
        assertThat(gap.lines()).noneMatch(line -> Math.abs(line.width() - 1.4) < 0.01 && !line.isLevel());
    }

    @Test
    void sixty_units_go_on_over_the_page_with_every_figure() throws IOException {
        List<String> units = new ArrayList<>();
        List<String> rates = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            units.add("名字很长很长的第" + i + "个帮扶责任单位和驻村工作队联合办公室");
            rates.add(i + ".5%");
        }
        List<Picture> rows = pictures(document(chart(ChartKind.BARS, units, Map.of("整改率", rates))));
        assertThat(rows).hasSize(60);
        assertThat(rows.getLast().page()).isGreaterThan(rows.getFirst().page());
        for (int i = 0; i < 60; i++) {
            assertThat(rows.get(i).text().toString()).isEqualTo(units.get(i) + rates.get(i));
        }
        List<Picture> stacked = pictures(document(chart(ChartKind.STACKED, units, Map.of("整改率", rates))));
        assertThat(stacked.stream().filter(row -> row.told().startsWith("标题"))).hasSize(3);
    }

    @Test
    void a_chart_has_the_same_bytes_every_time() throws IOException {
        Document document = document(chart(
                ChartKind.LINES,
                List.of("1期", "2期"),
                new TreeMap<>(Map.of("甲", List.of("3", "7"), "乙", List.of("1", "2")))));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        new PdfWriter(Fonts.bundled()).write(document, first);
        new PdfWriter(Fonts.bundled()).write(document, second);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }
}
