package taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taizhang.document.Alignment;
import taizhang.document.Block;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.FontRole;
import taizhang.document.Margins;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.document.PaperSize;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.RowTone;
import taizhang.document.Section;
import taizhang.document.Table;
import taizhang.document.TableStyle;
import taizhang.document.Title;
import taizhang.document.VerticalPlace;
import taizhang.layout.piece.Grid;
import taizhang.layout.text.LineBreakerTest;
import taizhang.layout.text.Stroke;
import taizhang.layout.text.TextLine;

/** Forms that fill their page, and sections that have their sheets to themselves. */
class FilledPagesTest {
    private static final double TOP = 15 * Grid.MM;
    private static final double BOTTOM = (297 - 15) * Grid.MM;
    private static final PageFormat FORMAT =
            new PageFormat(PaperSize.A4, false, new Margins(15, 18, 15, 20), PageNumbering.OF_TOTAL, "脚");

    private static Row row(String text, boolean stretches) {
        Cell cell = new Cell(CellKind.TEXT, text, 1, 1, Optional.empty(), VerticalPlace.SPREAD);
        return new Row(RowKind.BODY, List.of(cell), Optional.empty(), 20, stretches, RowTone.PLAIN, "");
    }

    private static Table table(List<Row> rows) {
        return new Table(
                List.of(new Column(10, Alignment.LEFT, false)), List.of(), rows, new TableStyle(10, 10, FontRole.SONG));
    }

    private static Pages pages(Section... sections) {
        return Layout.pages(
                new Document(new DocumentInfo("表", "表", "镇清理办", "2017-08-18", "0123456789"), List.of(sections)),
                new LineBreakerTest.PlainMetrics());
    }

    private static List<Double> rules(Page page) {
        return page.marks().stream()
                .filter(Stroke.class::isInstance)
                .map(Stroke.class::cast)
                .filter(stroke -> stroke.y1() == stroke.y2())
                .map(Stroke::y1)
                .sorted()
                .toList();
    }

    private static List<String> texts(Page page) {
        return page.lines().stream().map(TextLine::text).toList();
    }

    private static Section form(String running, int rows) {
        List<Block> blocks = List.of(new Title("表", 18), table(Collections.nCopies(rows, row("甲", false))));
        return new Section(FORMAT, blocks, running, true, false);
    }

    @Test
    void what_is_left_of_a_page_is_shared_among_the_rows_that_stretch() {
        Table table = table(List.of(row("甲", false), row("乙", true), row("丙", true)));
        Page page = pages(new Section(FORMAT, List.of(table, new Paragraph(ParagraphStyle.NOTE, "注"))))
                .page(0);
        List<Double> rules = rules(page);
        double least = 20 * Grid.MM;
        assertThat(rules).hasSize(4);
        assertThat(rules.get(1) - rules.get(0)).isCloseTo(least, within(0.01));
        assertThat(rules.get(2) - rules.get(1)).isCloseTo(rules.get(3) - rules.get(2), within(0.01));
        assertThat(rules.get(2) - rules.get(1)).isGreaterThan(3 * least);
        TextLine note = page.lines().get(3);
        assertThat(note.text()).isEqualTo("注");
        assertThat(note.baseline()).isBetween(BOTTOM - 12, BOTTOM);
    }

    @Test
    void a_table_without_such_rows_leaves_its_page_as_it_is() {
        assertThat(rules(pages(new Section(FORMAT, List.of(table(List.of(row("甲", false))))))
                        .page(0)))
                .last()
                .satisfies(last -> assertThat(last).isCloseTo(TOP + 20 * Grid.MM, within(0.01)));
    }

    @Test
    void rows_on_a_page_that_goes_on_stretch_to_its_foot_too() {
        List<Row> rows = new ArrayList<>(Collections.nCopies(13, row("甲", false)));
        rows.set(2, row("乙", true));
        rows.add(new Row(RowKind.BODY, List.of(Cell.text("丙")), Optional.empty(), 60));
        Pages pages = pages(new Section(FORMAT, List.of(table(rows)), "表（续）", false, false));
        assertThat(pages.count()).isEqualTo(2);
        assertThat(rules(pages.page(0)))
                .last()
                .satisfies(last -> assertThat(last).isCloseTo(BOTTOM, within(0.01)));
        assertThat(texts(pages.page(0))).doesNotContain("表（续）");
        assertThat(texts(pages.page(1)).getFirst()).isEqualTo("表（续）");
        assertThat(pages.page(1).lines().getFirst().baseline()).isBetween(TOP - 12, TOP - 5);
    }

    @Test
    void an_opinion_stands_at_the_top_of_its_cell_and_who_signs_it_at_the_bottom() {
        List<TextLine> lines = pages(new Section(FORMAT, List.of(table(List.of(row("意见\n签字\n日期", true))))))
                .page(0)
                .lines();
        assertThat(lines.get(0).baseline() - TOP).isBetween(8.0, 16.0);
        assertThat(BOTTOM - lines.get(2).baseline()).isBetween(2.0, 10.0);
        assertThat(lines.get(2).baseline() - lines.get(1).baseline()).isCloseTo(13, within(0.01));
    }

    @Test
    void sections_that_take_one_page_each_follow_each_other() {
        Pages pages = pages(form("甲", 3), form("乙", 3));
        assertThat(pages.count()).isEqualTo(2);
        assertThat(pages.outline()).extracting(OutlineEntry::page).containsExactly(1, 2);
    }

    @Test
    void where_one_goes_on_at_the_back_of_its_sheet_each_begins_on_a_front() {
        Pages pages = pages(form("甲", 3), form("乙", 15), form("丙", 3), form("丁", 3));
        assertThat(pages.outline()).extracting(OutlineEntry::page).containsExactly(1, 3, 5, 7);
        assertThat(pages.count()).isEqualTo(7);
        assertThat(texts(pages.page(3)).getFirst()).isEqualTo("乙");
        for (int empty : List.of(1, 5)) {
            assertThat(texts(pages.page(empty))).containsExactly("脚", "第" + (empty + 1) + "页 共7页");
        }
        Section plain = new Section(FORMAT, List.of(new Title("附", 18)));
        assertThat(pages(form("乙", 30), plain).outline())
                .extracting(OutlineEntry::page)
                .containsExactly(1, 5);
    }
}
