package taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.document.Alignment;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.ColumnHome;
import taizhang.document.FontRole;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;
import taizhang.document.TableStyle;
import taizhang.layout.text.LineBreakerTest;
import taizhang.layout.text.TextLine;

/** What stands in a column, under a row or in one cell for several lines; and that rows do not stand alone. */
class ColumnsOnPaperTest {
    private static final List<String> TITLES = List.of("序号", "编号", "涉及单位", "责任单位", "进展", "存在困难", "备注");
    private static final String LONG = "会同镇民政所、镇社保站逐户核对参保名单和缴费记录，核对结果在村务公开栏公示七天。";

    private final List<ColumnHome> homes = new ArrayList<>(IntStream.range(0, 7)
            .mapToObj(i -> (ColumnHome) new ColumnHome.Own())
            .toList());
    private final double[] widths = {10, 20, 24, 24, 60, 40, 40};
    private boolean fitted;
    private boolean joined;
    private final List<Row> rows = new ArrayList<>();

    @Test
    void a_mostly_empty_column_becomes_a_labelled_line_where_it_says_something() {
        homes.set(5, new ColumnHome.Into(4));
        row("上庄村", "上庄村", "已核对", "缺少经费", "—");
        row("上庄村", "上庄村", "—", "缺少人手", "—");
        IntStream.range(0, 4).forEach(i -> row("上庄村", "上庄村", "已核对", "—", "—"));
        assertThat(text()).contains("存在困难：缺少经费").contains("存在困难：缺少人手");
        assertThat(cells()).doesNotContain("存在困难");
    }

    @Test
    void a_column_that_half_of_the_lines_fill_stays() {
        homes.set(5, new ColumnHome.Into(4));
        row("上庄村", "上庄村", "已核对", "缺少经费", "—");
        row("上庄村", "上庄村", "已核对", "—", "—");
        assertThat(cells()).contains("存在困难").contains("缺少经费");
    }

    @Test
    void columns_that_say_the_same_stand_once_and_come_back_as_soon_as_one_line_differs() {
        homes.set(3, new ColumnHome.With(2));
        row("上庄村", "上庄村", "已核对", "—", "—");
        row("北沟村", "北沟村", "已核对", "—", "—");
        assertThat(text()).contains("涉及（责任）单位");
        row("北沟村", "上庄村", "已核对", "—", "—");
        assertThat(text()).doesNotContain("（责任）").contains("责任单位");
    }

    @Test
    void a_long_remark_stands_whole_under_its_row() {
        homes.set(6, new ColumnHome.UnderRow(20));
        row("上庄村", "上庄村", "已核对", "—", LONG);
        row("上庄村", "上庄村", "已核对", "—", "协办");
        assertThat(text()).contains("备注：" + LONG).contains("见下行").contains("协办");
    }

    @Test
    void a_remark_that_would_make_its_row_much_taller_stands_under_it_too() {
        homes.set(6, new ColumnHome.UnderRow(200));
        row("上庄村", "上庄村", "已核对", "—", LONG + LONG);
        row("上庄村", "上庄村", "已核对", "—", "协办镇民政所、镇社保站和镇扶贫办");
        row("上庄村", "上庄村", LONG + LONG, "—", LONG);
        assertThat(text()).containsOnlyOnce("备注：" + LONG + LONG).containsOnlyOnce("见下行");
    }

    @Test
    void a_number_is_narrower_rather_than_broken() {
        row("上庄村", "上庄村", "已核对", "收回资金（20170818251542.71元）。", "—");
        row("1234567890123456", "上庄村", "已核对", "—", "—");
        assertThat(cells()).contains("（20170818251542.71元）。", "1234567890123456");
    }

    @Test
    void the_dates_of_a_column_stand_all_on_one_line_or_all_on_two() {
        widths[1] = 16;
        row("上庄村", "上庄村", "已核对", "—", "—");
        for (String day : List.of("2017-08-04", "2017-12-31")) {
            row("上庄村", "上庄村", "已核对", "—", "—");
            List<Cell> cells = new ArrayList<>(rows.removeLast().cells());
            cells.set(1, new Cell(CellKind.DATE, day, 1, 1, Optional.empty()));
            rows.add(new Row(RowKind.BODY, cells, Optional.empty()));
        }
        assertThat(cells()).contains("8月4日", "12月31日");
    }

    @Test
    void the_column_of_remarks_goes_when_all_of_them_are_long_or_empty() {
        homes.set(6, new ColumnHome.UnderRow(20));
        row("上庄村", "上庄村", "已核对", "—", LONG);
        row("上庄村", "上庄村", "已核对", "—", "—");
        assertThat(text()).contains("备注：" + LONG).doesNotContain("见下行");
        assertThat(cells()).doesNotContain("备注");
    }

    @Test
    void fitted_columns_make_fewer_pages_and_lose_no_text() {
        for (int i = 0; i < 80; i++) {
            row("上庄村", "上庄村", LONG + LONG, "—", "—");
        }
        int given = pages().size();
        fitted = true;
        assertThat(pages()).hasSizeLessThan(given);
        assertThat(text().split(LONG + LONG, -1)).hasSize(81);
    }

    @Test
    void neighbouring_lines_of_one_unit_share_a_cell_on_each_page() {
        joined = true;
        for (int i = 0; i < 90; i++) {
            row(i < 85 ? "上庄村" : "北沟村", "镇扶贫办", LONG, "—", "—");
        }
        var pages = pages();
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size() - 1; i++) {
            String page = String.join("", pages.get(i));
            assertThat(page.split("上庄村", -1)).hasSize(2);
            assertThat(page.contains("上庄村（续）")).isEqualTo(i > 0);
        }
        assertThat(String.join("", pages.getLast())).contains("北沟村").doesNotContain("北沟村（续）");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void no_row_stands_alone_on_the_first_or_the_last_page(int length) {
        for (int count = 2; count < 70; count++) {
            rows.clear();
            for (int i = 0; i < count; i++) {
                row("上庄村", "上庄村", LONG.repeat(length), "—", "—");
            }
            var pages = pages();
            if (pages.size() > 1) {
                assertThat(numbers(pages.getFirst())).as("rows: " + count).isGreaterThanOrEqualTo(2);
                assertThat(numbers(pages.getLast())).as("rows: " + count).isGreaterThanOrEqualTo(2);
            }
        }
    }

    private static long numbers(List<String> page) {
        return page.stream().filter(line -> line.startsWith("上庄-")).count();
    }

    private void row(String unit, String responsible, String progress, String trouble, String remark) {
        int number = rows.size() + 1;
        List<Cell> cells = List.of(
                new Cell(CellKind.NUMBER, String.valueOf(number), 1, 1, Optional.empty()),
                Cell.text("上庄-" + String.valueOf(1000 + number).substring(1)),
                Cell.text(unit),
                Cell.text(responsible),
                Cell.text(progress),
                Cell.text(trouble),
                Cell.text(remark));
        rows.add(new Row(RowKind.BODY, cells, Optional.empty()));
    }

    private List<List<String>> pages() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Alignment alignment = i < 4 ? Alignment.CENTER : Alignment.LEFT;
            columns.add(new Column(widths[i], alignment, i < 2, fitted, joined && i == 2, homes.get(i)));
        }
        Row head = new Row(RowKind.HEAD, TITLES.stream().map(Cell::text).toList(), Optional.empty());
        List<Row> body = new ArrayList<>(rows);
        Cell total = new Cell(CellKind.TEXT, "合计", 2, 1, Optional.of(Alignment.CENTER));
        body.add(new Row(
                RowKind.TOTAL,
                List.of(total, new Cell(CellKind.TEXT, "若干", 5, 1, Optional.empty())),
                Optional.empty()));
        Table table = new Table(columns, List.of(head), body, new TableStyle(10.5, 9, FontRole.FANGSONG));
        Pages pages = Layout.pages(SamplePaper.around(table), new LineBreakerTest.PlainMetrics());
        return IntStream.range(0, pages.count())
                .mapToObj(
                        i -> pages.page(i).lines().stream().map(TextLine::text).toList())
                .toList();
    }

    private List<String> cells() {
        return pages().stream().flatMap(List::stream).toList();
    }

    private String text() {
        return String.join("", cells());
    }
}
