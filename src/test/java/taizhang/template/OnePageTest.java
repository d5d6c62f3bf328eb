package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.diagnostic.Checked;
import taizhang.document.Cell;
import taizhang.document.Document;
import taizhang.document.Table;
import taizhang.layout.Layout;
import taizhang.load.LedgerFixture;
import taizhang.load.MemoryTree;
import taizhang.model.Ledger;
import taizhang.render.ExcelWriter;
import taizhang.render.Fonts;
import taizhang.render.TextWriter;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.meeting.KeyFigure;
import taizhang.report.meeting.OnePageReport;
import taizhang.report.meeting.UnitGroup;
import taizhang.statistics.DueKind;
import taizhang.statistics.DueWork;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Light;
import taizhang.statistics.Lights;
import taizhang.statistics.Slice;
import taizhang.statistics.Statistics;

/** 一页通 is one page whatever the books hold, and says what the fact table says. */
class OnePageTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 18);
    private static final Ledger SAMPLE =
            LedgerFixture.load(LedgerFixture.treeOf(Path.of("ledger-data"))).ledger();

    private static final String OFFICE = "单位:\n  - 名称: 镇扶贫办\n    编号前缀: 扶贫\n    类型: 部门\n";
    private static final String GROUP = "分组:\n  各村:\n    类型: [村]\n";

    private static OnePageReport report(Ledger ledger, LocalDate day) {
        return OnePageReport.of(Edition.of(ledger, day)).orElseThrow();
    }

    private static Document document(OnePageReport report) {
        Checked<Document> rendered = new TemplateRenderer(Templates.office()).render(report, "0123456789abcdef");
        assertThat(rendered.findings()).isEmpty();
        return ((Checked.Accepted<Document>) rendered).value();
    }

    private static int pages(Document document) {
        return Layout.pages(document, Fonts.bundled()).count();
    }

    @Test
    void its_six_figures_are_those_of_the_fact_table_and_of_the_one_before() {
        FactTable now = FactTable.of(Statistics.of(SAMPLE, DAY));
        FactTable before = FactTable.of(Statistics.of(SAMPLE, DAY.minusDays(7)));
        OnePageReport report = report(SAMPLE, DAY);
        assertThat(report.keys())
                .extracting(KeyFigure::name)
                .containsExactly("累计发现", "累计完成整改", "整改率", "累计销号", "未销号", "逾期未改");
        for (KeyFigure key : report.keys()) {
            Indicator indicator = Indicator.parse(key.name()).orElseThrow();
            assertThat(key.now().value())
                    .isEqualTo(now.at(Slice.TOWN, indicator).printed());
            assertThat(key.before().map(Figure::value))
                    .contains(before.at(Slice.TOWN, indicator).printed());
        }
        assertThat(report.keys().stream().map(key -> key.change().orElseThrow().value()))
                .containsExactly("增3", "增7", "增8.2个百分点", "增1", "增2", "增1");
        List<String> printed = tables(document(report)).get(1).body().getFirst().cells().stream()
                .map(Cell::printed)
                .toList();
        assertThat(printed).containsExactly("100", "59", "69.4%", "42", "47", "6");
    }

    private static List<Table> tables(Document document) {
        return document.sections().getFirst().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    @Test
    void its_lights_and_what_is_to_be_decided_are_counted_as_status_and_due_count_them() {
        Statistics statistics = Statistics.of(SAMPLE, DAY);
        Lights lights = Lights.of(statistics);
        OnePageReport report = report(SAMPLE, DAY);
        for (UnitGroup group : report.lights()) {
            long count = lights.units().values().stream()
                    .map(Light::label)
                    .filter(group.name()::equals)
                    .count();
            assertThat(group.count().value()).isEqualTo(Long.toString(count));
        }
        DueWork work = DueWork.of(statistics);
        assertThat(report.waiting().counts())
                .extracting(Figure::value)
                .containsExactly(
                        Integer.toString(work.of(DueKind.CLOSE).size()),
                        Integer.toString(work.of(DueKind.EXTENSION).size()),
                        Integer.toString(work.of(DueKind.PLAN).size()));
        assertThat(report.overdue().lines())
                .extracting(line -> line.overdueDays().orElseThrow())
                .containsExactly(34, 18, 14, 13, 8);
        assertThat(report.overdue().count().value()).isEqualTo("6");
    }

    @Test
    void every_figure_it_may_print_has_a_second_count_on_every_friday() {
        for (LocalDate day = LocalDate.of(2017, 5, 19);
                day.isBefore(LocalDate.of(2017, 10, 20));
                day = day.plusDays(7)) {
            Edition edition = Edition.of(SAMPLE, day);
            OnePageReport.of(edition)
                    .ifPresent(report -> report.figures()
                            .forEach((name, figure) -> assertThat(report.recounted(name))
                                    .as("%s %s", edition.asOf(), name)
                                    .contains(figure.value())));
        }
    }

    @Test
    void its_workbook_is_one_sheet_and_the_records() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWriter().write(document(report(SAMPLE, DAY)), out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetName(0)).isEqualTo("一页通");
            assertThat(book.getSheetAt(0).getRowBreaks()).hasSizeLessThan(2);
            assertThat(book.getSheetName(1)).isEqualTo("明细");
        }
    }

    @Test
    void in_the_first_period_there_is_nothing_to_compare_with() {
        Ledger small = ledger(3, 2, "上庄", 10);
        OnePageReport report = report(small, LocalDate.of(2017, 6, 9));
        assertThat(report.keys()).allMatch(key -> key.change().isEmpty());
        assertThat(TextWriter.textOf(document(report))).contains("没有上期").contains("这一天不在任何一期内");
    }

    /** Units with names so long, and problems overdue so many: all at once is worse than any office. */
    @ParameterizedTest
    @CsvSource({"1,1,4,8", "12,3,8,40", "30,7,8,60", "30,7,26,160", "60,4,26,300", "60,4,60,300", "90,3,13,44"})
    void it_is_one_page_for_any_number_of_units_and_problems(int units, int each, int nameLength, int briefLength) {
        Ledger ledger = ledger(units, each, "名".repeat(nameLength - 2), briefLength);
        for (LocalDate day : List.of(LocalDate.of(2017, 6, 9), LocalDate.of(2017, 6, 20), LocalDate.of(2017, 9, 1))) {
            Document document = document(report(ledger, day));
            assertThat(pages(document)).as("%s", day).isEqualTo(1);
        }
        String text = TextWriter.textOf(document(report(ledger, LocalDate.of(2017, 9, 1))));
        assertThat(text).contains("逾期未改共" + units * each + "件").contains("个单位");
    }

    /** The head takes the room of some of the worst overdue, of which it says how many there are in all. */
    @ParameterizedTest
    @CsvSource({"30,12", "56,30", "84,60", "110,84"})
    void it_is_one_page_for_a_campaign_with_a_long_name_and_office(int nameLength, int officeLength) {
        for (String[] books : new String[][] {{"1", "7", "4", "8"}, {"30", "7", "8", "60"}, {"60", "4", "26", "300"}}) {
            int units = Integer.parseInt(books[0]);
            int each = Integer.parseInt(books[1]);
            MemoryTree tree = tree(units, each, "名".repeat(Integer.parseInt(books[2]) - 2), Integer.parseInt(books[3]));
            String campaign = new String(tree.bytes("专项.yaml"), StandardCharsets.UTF_8);
            tree.with(
                    "专项.yaml",
                    campaign.replaceAll("(?m)^(名称|办公室):.*\n", "")
                            + "名称: %s\n办公室: %s\n".formatted("题".repeat(nameLength), "办".repeat(officeLength)));
            Document document = document(report(read(tree), LocalDate.of(2017, 9, 1)));
            assertThat(pages(document)).isEqualTo(1);
            assertThat(TextWriter.textOf(document)).contains("逾期未改共" + units * each + "件");
        }
    }

    private static Ledger ledger(int units, int each, String name, int briefLength) {
        return read(tree(units, each, name, briefLength));
    }

    private static MemoryTree tree(int units, int each, String name, int briefLength) {
        String list = IntStream.rangeClosed(1, units)
                .mapToObj(i -> "  - 名称: " + name + number(i) + "\n    编号前缀: 甲" + number(i) + "\n    类型: 村\n")
                .collect(Collectors.joining());
        MemoryTree tree =
                LedgerFixture.tree("--- 单位.yaml\n" + OFFICE + list + GROUP + problems(units, each, name, briefLength));
        return tree;
    }

    private static Ledger read(MemoryTree tree) {
        var loaded = LedgerFixture.load(tree);
        assertThat(loaded.findings().stream()
                        .filter(finding -> finding.isError())
                        .toList())
                .isEmpty();
        return loaded.ledger();
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String problems(int units, int each, String name, int briefLength) {
        List<String> files = new ArrayList<>();
        for (int unit = 1; unit <= units; unit++) {
            StringBuilder file = new StringBuilder("--- 问题/" + name + number(unit) + ".yaml\n问题:\n");
            for (int i = 1; i <= each; i++) {
                file.append("""
                          - 编号: 甲%s-%03d
                            类别: 精准识别
                            描述: %s
                            来源: 督导检查
                            发现: 2017-05-18
                            登记: 2017-05-19
                            整改:
                              方式: 限期整改
                              目标: 改。
                              措施: 改。
                              时限: 2017-06-%02d
                              责任单位: %s
                              责任人: 张某
                        """.formatted(number(unit), i, "话".repeat(briefLength), 12 + i, name + number(unit)));
            }
            files.add(file.toString());
        }
        return String.join("", files);
    }
}
