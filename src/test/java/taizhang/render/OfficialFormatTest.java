package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The numbers of GB/T 9704-2012, measured on a PDF of several pages that has been read back. The figures are also written to
 * {@code target/official-format.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialFormatTest {
    private static final Path FIGURES = Path.of("target", "official-format.txt");
    private static final double LEFT = 28;
    private static final double RIGHT = 210 - 26;
    private static final double TOP = 37;
    private static final double BOTTOM = 297 - 35;
    private static final double PT = 25.4 / 72;
    private static final double PITCH = (225 - 16 * PT) / 21;
    private static final double CHARACTER = (156 - 16 * PT) / 27;
    private static final String OFFICE = "某某镇人民政府";

    private final List<String> figures = new ArrayList<>();
    private final List<PdfMarks> pages = new ArrayList<>();
    private final List<Integer> rotations = new ArrayList<>();

    @BeforeAll
    void write_and_read_back() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(Fonts.bundled()).write(OfficialSample.measured(), out);
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            for (int i = 1; i <= file.getNumberOfPages(); i++) {
                pages.add(PdfMarks.of(file, i));
                rotations.add(file.getPage(i - 1).getRotation());
            }
        }
    }

    @AfterAll
    void keep_the_figures() throws IOException {
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(FIGURES, String.join("\n", figures.stream().sorted().toList()) + "\n");
    }

    private PdfMarks page(int number) {
        return pages.get(number - 1);
    }

    private int pageWith(String text) {
        for (int i = 1; i <= pages.size(); i++) {
            if (page(i).rows().stream().anyMatch(row -> row.text().contains(text))) {
                return i;
            }
        }
        throw new AssertionError("no page with " + text);
    }

    private void measure(String what, double found, double prescribed, double tolerance) {
        figures.add(String.format(Locale.ROOT, "%s：量得 %.2f，应为 %.2f，容差 %.2f", what, found, prescribed, tolerance));
        assertThat(found).as(what).isCloseTo(prescribed, within(tolerance));
    }

    private void state(String what, Object found, Object prescribed) {
        figures.add(what + "：量得 " + found + "，应为 " + prescribed);
        assertThat(found).as(what).isEqualTo(prescribed);
    }

    private static double offCentre(PdfMarks.Row row) {
        return (row.first().x() + row.last().end() - LEFT - RIGHT) / 2;
    }

    private static List<PdfMarks.Row> rowsOfText(PdfMarks page) {
        return page.rows().stream().filter(row -> row.baseline() < BOTTOM).toList();
    }

    @Test
    void a_full_page_has_22_lines_of_28_characters_on_its_grid() {
        PdfMarks page = page(3);
        List<PdfMarks.Row> rows = rowsOfText(page);
        state("版心 满页行数（行）", rows.size(), 22);
        for (PdfMarks.Row row : rows) {
            assertThat(row.letters()).as(row.text()).hasSize(28);
        }
        state("版心 满行字数（字）", rows.get(5).letters().size(), 28);
        measure("版心 左边距（mm）", rows.get(5).first().x(), LEFT, 0.05);
        measure("版心 右边距，末字字框右沿（mm）", 210 - rows.get(5).last().x() - 16 * PT, 26, 0.05);
        measure("版心 首行字框上沿（mm）", rows.getFirst().baseline() - 0.88 * 16 * PT, TOP, 0.05);
        measure("版心 末行字框下沿（mm）", rows.getLast().baseline() + 0.12 * 16 * PT, BOTTOM, 0.05);
        measure("版心 行距（磅）", (rows.get(21).baseline() - rows.get(0).baseline()) / 21 / PT, 29.61, 0.01);
        double pitch = (rows.get(5).last().x() - rows.get(5).first().x()) / 27 / PT;
        measure("版心 字距（磅）", pitch, 15.785, 0.01);
        double inkTop = rows.getFirst().letters().stream()
                .mapToDouble(PdfMarks.Letter::inkTop)
                .min()
                .orElseThrow();
        assertThat(inkTop).as("首行笔画上沿").isBetween(TOP, TOP + 0.6);
        double inkBottom = rows.getLast().letters().stream()
                .filter(it -> it.text().matches("\\p{IsHan}"))
                .mapToDouble(PdfMarks.Letter::inkBottom)
                .max()
                .orElseThrow();
        assertThat(inkBottom).as("末行笔画下沿").isBetween(BOTTOM - 0.6, BOTTOM + 0.6);
        figures.add(String.format(Locale.ROOT, "版心 首行、末行笔画上下沿（mm）：量得 %.2f、%.2f", inkTop, inkBottom));
        measure("版心 正文字号（磅）", rows.get(5).first().sizePt(), 16, 0.01);
        state("版心 正文字体", rows.get(5).first().font(), "ZhuqueFangsong-Regular");
    }

    @Test
    void the_red_flag_the_number_and_the_rule_stand_where_they_must() {
        PdfMarks page = page(1);
        PdfMarks.Row flag = page.row("某某镇人民政府文件");
        double ink = flag.letters().stream()
                .mapToDouble(PdfMarks.Letter::inkTop)
                .min()
                .orElseThrow();
        measure("红头 笔画上沿距版心上沿（mm）", ink - TOP, 35, 0.2);
        measure("红头 字号（磅）", flag.first().sizePt(), 48, 0.1);
        state("红头 字体", flag.first().font(), "TaizhangTitle-Regular");
        state("红头 红色", flag.first().red(), true);
        measure("红头 居中偏差（mm）", offCentre(flag), 0, 0.2);
        PdfMarks.Row number = page.row("〔2017〕5号");
        double flagBottom = flag.baseline() + 0.12 * flag.first().sizePt() * PT;
        double lines = (number.baseline() - 0.88 * 16 * PT - (PITCH - 16 * PT) / 2 - flagBottom) / PITCH;
        measure("文号 上空行数（行）", lines, 2, 0.01);
        measure("文号 居中偏差（mm）", offCentre(number), 0, 0.3);
        PdfMarks.Line rule = page.lines().getFirst();
        state("红线 红色", rule.red(), true);
        measure("红线 距文号字框下沿（mm）", rule.y1() - rule.width() / 2 - number.baseline() - 0.12 * 16 * PT, 4, 0.05);
        measure("红线 长（mm）", rule.length(), 156, 0.05);
        measure("红线 左端（mm）", rule.x1(), LEFT, 0.05);
        measure("红线 粗（mm）", rule.width(), 0.7, 0.02);
    }

    @Test
    void the_title_and_the_addressee_stand_below_the_rule() {
        PdfMarks page = page(1);
        PdfMarks.Line rule = page.lines().getFirst();
        PdfMarks.Row title = page.row("关于进一步");
        state("标题 字体", title.first().font(), "TaizhangTitle-Regular");
        measure("标题 字号（磅）", title.first().sizePt(), 22, 0.01);
        state("标题 黑色", title.first().red(), false);
        double titleTop = title.baseline() - 0.88 * 22 * PT - (PITCH - 22 * PT) / 2;
        measure("标题 距红线行数（行）", (titleTop - rule.y1() - rule.width() / 2) / PITCH, 2, 0.01);
        measure("标题 居中偏差（mm）", offCentre(title), 0, 0.3);
        List<PdfMarks.Row> rows = rowsOfText(page);
        PdfMarks.Row last = rows.get(rows.indexOf(page.row("各村民委员会")) - 1);
        PdfMarks.Row addressee = page.row("各村民委员会");
        double titleBottom = last.baseline() + 0.12 * 22 * PT + (PITCH - 22 * PT) / 2;
        double top = addressee.baseline() - 0.88 * 16 * PT - (PITCH - 16 * PT) / 2;
        measure("主送 距标题行数（行）", (top - titleBottom) / PITCH, 1, 0.01);
        measure("主送 左端（mm）", addressee.first().x(), LEFT, 0.05);
        state("主送 末尾", addressee.last().text(), "：");
    }

    @Test
    void headings_have_their_faces_and_two_characters_of_indent() {
        PdfMarks page = page(pageWith("一、总体要求"));
        List<List<String>> headings = List.of(
                List.of("一级", "一、总体要求", "TaizhangHei-Regular"),
                List.of("二级", "（一）精准识别", "TaizhangKai-Regular"),
                List.of("三级", "1.重新评议", "ZhuqueFangsong-Regular"),
                List.of("四级", "（1）评议程序", "ZhuqueFangsong-Regular"));
        for (List<String> heading : headings) {
            PdfMarks.Row row = page.row(heading.get(1));
            state("标题层次 " + heading.get(0) + "字体", row.last().font(), heading.get(2));
            measure("标题层次 " + heading.get(0) + "字号（磅）", row.last().sizePt(), 16, 0.01);
            measure("标题层次 " + heading.get(0) + "缩进（字）", (row.first().x() - LEFT) / CHARACTER, 2, 0.02);
        }
        PdfMarks.Row body = page(1).rows().stream()
                .filter(row -> row.text().startsWith("各村各部门要"))
                .findFirst()
                .orElseThrow();
        measure("正文 首行缩进（字）", (body.first().x() - LEFT) / CHARACTER, 2, 0.01);
        state("正文 首行字数（字）", body.letters().size(), 26);
    }

    @Test
    void page_numbers_stand_outside_and_keep_their_place_on_turned_sheets() {
        int annex = firstTurned();
        assertThat(annex).isGreaterThan(2);
        measureNumber("竖排单页", 1);
        measureNumber("竖排双页", 2);
        for (int number = annex; number < annex + 2; number++) {
            state("横排第" + number + "页 旋转（度）", rotations.get(number - 1), 90);
            measureNumber(number % 2 == 1 ? "横排单页" : "横排双页", number);
        }
        int last = pages.size();
        measureNumber("末页", last);
    }

    private int firstTurned() {
        return rotations.indexOf(90) + 1;
    }

    private void measureNumber(String which, int number) {
        PdfMarks.Row row = page(number).row("—" + number + "—");
        boolean odd = number % 2 == 1;
        double em = 14 * PT;
        if (odd) {
            measure("页码 " + which + "右空（字）", (RIGHT - row.last().end()) / em, 1, 0.1);
        } else {
            measure("页码 " + which + "左空（字）", (row.first().x() - LEFT) / em, 1, 0.1);
        }
        double dash = (row.first().inkTop() + row.first().inkBottom()) / 2;
        measure("页码 " + which + "一字线距版心下沿（mm）", dash - BOTTOM, 7, 0.2);
        PdfMarks.Letter digit = row.letters().get(1);
        measure("页码 " + which + "字号（磅）", digit.sizePt(), 14, 0.01);
        state("页码 " + which + "字体", digit.font(), "NotoSerifSC-Regular");
        assertThat((digit.end() - digit.x()) / em).as("半角").isBetween(0.45, 0.6);
    }

    @Test
    void a_small_line_in_the_bottom_margin_says_what_each_page_shows() {
        for (int number = 1; number <= pages.size(); number++) {
            PdfMarks.Row foot = page(number).row("数据版本");
            String expected = OfficialSample.FOOT.replace("　", "") + "第" + number + "页共" + pages.size() + "页";
            assertThat(foot.text()).isEqualTo(expected);
            assertThat(foot.baseline()).isBetween(BOTTOM + 12, 297 - 5.0);
            assertThat(foot.first().x()).isGreaterThan(LEFT);
            assertThat(foot.last().end()).isLessThan(RIGHT);
        }
        measure("页脚小字 距纸下沿（mm）", 297 - page(1).row("数据版本").baseline(), 9, 1);
    }

    @Test
    void a_bound_table_faces_the_left_edge_and_fills_225_by_156() {
        PdfMarks page = page(firstTurned());
        double head = page.lines().stream().mapToDouble(PdfMarks.Line::x1).min().orElseThrow();
        double foot = page.lines().stream().mapToDouble(PdfMarks.Line::x2).max().orElseThrow();
        double begin =
                page.lines().stream().mapToDouble(PdfMarks.Line::y2).max().orElseThrow();
        double end = page.lines().stream().mapToDouble(PdfMarks.Line::y1).min().orElseThrow();
        measure("横排表 左端距纸下沿（mm）", 297 - begin, 35, 0.1);
        measure("横排表 右端距纸上沿（mm）", end, TOP, 0.1);
        measure("横排表 宽（mm）", begin - end, 225, 0.1);
        assertThat(head).isGreaterThan(LEFT);
        assertThat(foot).isLessThan(RIGHT + 0.1);
        List<PdfMarks.Letter> text =
                page.letters().stream().filter(PdfMarks.Letter::turned).toList();
        double title = text.stream()
                .filter(it -> it.sizePt() > 20)
                .mapToDouble(PdfMarks.Letter::x)
                .min()
                .orElseThrow();
        double cells = text.stream()
                .filter(it -> it.sizePt() < 10)
                .mapToDouble(PdfMarks.Letter::x)
                .max()
                .orElseThrow();
        state("横排表 标题在左（靠竖放纸的左边）", title < head && head < cells, true);
        double first = text.stream()
                .mapToDouble(it -> it.x() - 0.88 * it.sizePt() * PT)
                .min()
                .orElseThrow();
        measure("横排表 首行字框上沿距纸左沿（mm）", first, LEFT, 0.05);
    }

    @Test
    void attachments_stand_one_line_below_the_text_and_two_characters_in() {
        int number = pageWith("附件：1.统计表");
        PdfMarks page = page(number);
        List<PdfMarks.Row> rows = rowsOfText(page);
        PdfMarks.Row first = page.row("附件：1.统计表");
        PdfMarks.Row text = rows.get(rows.indexOf(first) - 1);
        measure("附件说明 距正文（行）", (first.baseline() - text.baseline()) / PITCH, 2, 0.01);
        measure("附件说明 缩进（字）", (first.first().x() - LEFT) / CHARACTER, 2, 0.01);
        PdfMarks.Row second = page.row("2.整改标准");
        measure("附件说明 序号对齐（mm）", second.first().x() - first.letters().get(3).x(), 0, 0.05);
    }

    @Test
    void a_sealed_signature_leaves_room_and_stands_over_its_date() {
        PdfMarks page = page(pageWith("2017年8月19日"));
        PdfMarks.Row date = page.row("2017年8月19日");
        List<PdfMarks.Row> rows = rowsOfText(page);
        PdfMarks.Row name = rows.get(rows.indexOf(date) - 1);
        state("盖章署名 内容", name.text(), OFFICE);
        measure("盖章署名 日期右空（字）", (RIGHT - date.last().end()) / CHARACTER, 4, 0.05);
        double middle = (name.first().x()
                        + name.last().end()
                        - date.first().x()
                        - date.last().end())
                / 2;
        measure("盖章署名 居中于日期，偏差（mm）", middle, 0, 0.2);
        PdfMarks.Row above = rows.get(rows.indexOf(name) - 1);
        measure("盖章署名 上空行数（行）", (name.baseline() - above.baseline()) / PITCH - 1, 2, 0.01);
        double sealTop = (name.baseline() + date.baseline()) / 2 - 0.35 * 16 * PT - 21 - 2.5;
        double textBottom = above.baseline() + 0.12 * 16 * PT;
        assertThat(sealTop - textBottom).as("42 mm 印章上沿距正文").isBetween(0.0, PITCH);
        figures.add(
                String.format(Locale.ROOT, "盖章署名 42mm印章上沿距正文（mm）：量得 %.2f，应在一行（%.2f）之内", sealTop - textBottom, PITCH));
    }

    @Test
    void an_unsealed_signature_is_two_characters_in_and_its_date_two_to_the_right() {
        PdfMarks page = page(pageWith("2017年8月9日"));
        PdfMarks.Row date = page.row("2017年8月9日");
        List<PdfMarks.Row> rows = rowsOfText(page);
        PdfMarks.Row name = rows.get(rows.indexOf(date) - 1);
        state("不盖章署名 内容", name.text(), OFFICE);
        double shift = (date.first().x() - name.first().x()) / CHARACTER;
        measure("不盖章署名 日期首字右移（字）", shift, 2, 0.02);
        double right = Math.min(RIGHT - name.last().end(), RIGHT - date.last().end()) / CHARACTER;
        measure("不盖章署名 右空（字）", right, 2, 0.05);
        PdfMarks.Row above = rows.get(rows.indexOf(name) - 1);
        measure("不盖章署名 上空行数（行）", (name.baseline() - above.baseline()) / PITCH - 1, 1, 0.01);
    }

    @Test
    void the_imprint_closes_the_last_page_with_its_rules() {
        PdfMarks page = page(pages.size());
        List<PdfMarks.Line> rules =
                page.lines().stream().filter(PdfMarks.Line::isHorizontal).toList();
        state("版记 线数", rules.size(), 3);
        measure("版记 首线粗（mm）", rules.get(0).width(), 0.35, 0.01);
        measure("版记 中线粗（mm）", rules.get(1).width(), 0.25, 0.01);
        measure("版记 末线粗（mm）", rules.get(2).width(), 0.35, 0.01);
        measure("版记 末线距纸上沿（mm）", rules.get(2).y1() + rules.get(2).width() / 2, BOTTOM, 0.05);
        measure("版记 线长（mm）", rules.get(0).length(), 156, 0.05);
        double em = 14 * PT;
        PdfMarks.Row copies = page.row("抄送：");
        measure("版记 抄送字号（磅）", copies.first().sizePt(), 14, 0.01);
        state("版记 抄送字体", copies.first().font(), "ZhuqueFangsong-Regular");
        measure("版记 抄送左空（字）", (copies.first().x() - LEFT) / em, 1, 0.01);
        PdfMarks.Row printed = page.row("印发");
        measure("版记 印发机关左空（字）", (printed.first().x() - LEFT) / em, 1, 0.01);
        measure("版记 印发日期右空（字）", (RIGHT - printed.last().end()) / em, 1, 0.05);
    }
}
