package taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import taizhang.document.Addressee;
import taizhang.document.Alignment;
import taizhang.document.AnnexLabel;
import taizhang.document.Annotation;
import taizhang.document.AttachmentList;
import taizhang.document.BlankLines;
import taizhang.document.Block;
import taizhang.document.BulletinHead;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.DocumentNumber;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.Imprint;
import taizhang.document.OfficialBlock;
import taizhang.document.OfficialTitle;
import taizhang.document.PageFormat;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.RedFlag;
import taizhang.document.RedRule;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.Signature;
import taizhang.document.Table;
import taizhang.document.TableStyle;
import taizhang.document.VerticalPlace;
import taizhang.layout.piece.Grid;
import taizhang.layout.text.Faces;
import taizhang.layout.text.LineBreakerTest;
import taizhang.layout.text.RandomText;
import taizhang.layout.text.TextLine;

/** How official documents fall on pages, with a metric of plain ems. */
class OfficialPagesTest {
    private static final double LEFT = 28 * Grid.MM;
    private static final double RIGHT = (210 - 26) * Grid.MM;
    private static final double TOP = 37 * Grid.MM;
    private static final double BOTTOM = (297 - 35) * Grid.MM;
    private static final String DATE = "2017年8月19日";

    private static List<List<TextLine>> pages(List<Block> blocks) {
        Document document = new Document(
                new DocumentInfo("通知", "通知", "镇清理办", "2017-08-18", "0123456789"),
                List.of(new Section(PageFormat.official(false, "脚"), blocks)));
        Pages pages = Layout.pages(document, new LineBreakerTest.PlainMetrics());
        List<List<TextLine>> all = new ArrayList<>();
        for (int i = 0; i < pages.count(); i++) {
            all.add(pages.page(i).lines().stream()
                    .filter(line -> line.baseline() < BOTTOM + 1)
                    .toList());
        }
        return all;
    }

    private static List<List<TextLine>> pages(Block... blocks) {
        return pages(List.of(blocks));
    }

    private static Paragraph body(String text) {
        return new Paragraph(ParagraphStyle.BODY, text);
    }

    /** So many paragraphs of one line. */
    private static List<Block> lines(int count) {
        return new ArrayList<>(Collections.nCopies(count, body("一行文字。")));
    }

    private static List<String> texts(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).toList();
    }

    @Test
    void running_text_fills_each_page_with_22_lines() {
        List<List<TextLine>> pages = pages(body("字".repeat(3000)));
        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.size() == 22);
    }

    @Test
    void a_last_line_of_two_characters_does_not_open_a_page() {
        List<Block> blocks = lines(20);
        blocks.add(body("字".repeat(26 + 28 + 2)));
        assertThat(texts(pages(blocks).get(1))).containsExactly("字".repeat(28), "字".repeat(2));
    }

    @Test
    void a_heading_never_ends_a_page() {
        for (int before = 15; before < 30; before++) {
            List<Block> blocks = lines(before);
            blocks.add(new Heading(1, "一、情况"));
            blocks.add(new Heading(2, "（一）细节"));
            blocks.add(body("正文。"));
            for (List<TextLine> page : pages(blocks)) {
                assertThat(page.getLast().text()).doesNotStartWith("一、").doesNotStartWith("（一）");
            }
        }
    }

    @Test
    void at_least_two_lines_of_text_go_with_a_signature() {
        for (boolean sealed : new boolean[] {true, false}) {
            for (int before = 1; before < 50; before++) {
                List<Block> blocks = new ArrayList<>(List.of(body("字".repeat(before * 28)), body("特此通知。")));
                if (before % 3 == 0) {
                    blocks.add(new AttachmentList(List.of("统计表", "整改标准")));
                }
                blocks.add(new Signature(List.of("某某镇人民政府"), DATE, sealed));
                List<String> page = texts(pages(blocks).getLast());
                int name = page.indexOf("某某镇人民政府");
                assertThat(page.get(name + 1)).isEqualTo(DATE);
                long text = page.stream()
                        .filter(line -> line.startsWith("字") || line.startsWith("特此"))
                        .count();
                assertThat(text).as("%d %s", before, sealed).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void an_imprint_lies_at_the_bottom_of_the_last_page_or_of_a_new_one() {
        Imprint imprint = new Imprint(List.of(new Imprint.Recipients("抄送", "县扶贫办")), "某某镇党政办公室", DATE + "印发", "");
        for (int before = 1; before < 23; before++) {
            List<Block> blocks = lines(before);
            blocks.add(imprint);
            List<List<TextLine>> pages = pages(blocks);
            assertThat(pages).hasSize(before <= 19 ? 1 : 2);
            List<TextLine> last = pages.getLast();
            List<TextLine> printed = last.subList(last.size() - 4, last.size());
            assertThat(texts(printed)).containsExactly("抄送：", "县扶贫办。", "某某镇党政办公室", DATE + "印发");
            assertThat(printed.getLast().baseline()).isBetween(BOTTOM - 12, BOTTOM);
        }
    }

    @Test
    void a_page_that_holds_nothing_but_the_imprint_carries_no_number() {
        List<Block> blocks = lines(22);
        blocks.add(new Imprint(List.of(new Imprint.Recipients("抄送", "县扶贫办")), "镇党政办公室", DATE + "印发", ""));
        Document document = new Document(
                new DocumentInfo("通知", "通知", "镇清理办", "2017-08-18", "0123456789"),
                List.of(new Section(PageFormat.official(false, "脚"), blocks)));
        Pages pages = Layout.pages(document, new LineBreakerTest.PlainMetrics());
        assertThat(pages.count()).isEqualTo(2);
        assertThat(texts(pages.page(0).lines())).contains("— 1 —");
        assertThat(texts(pages.page(1).lines())).noneMatch(line -> line.startsWith("—"));
    }

    @Test
    void two_offices_seal_side_by_side_without_touching() {
        TextLine[] names = namesOf("某某镇委员会", "某某镇人民政府");
        assertThat(names[0].baseline()).isEqualTo(names[1].baseline());
        assertThat(middle(names[1]) - middle(names[0])).isGreaterThanOrEqualTo(45 * Grid.MM - 0.1);
    }

    @Test
    void more_offices_seal_in_rows_and_the_last_stands_over_the_date() {
        TextLine[] names = namesOf("镇委员会", "镇人民政府", "镇武装部", "镇纪委", "镇扶贫办");
        assertThat(names[2].baseline()).isEqualTo(names[0].baseline());
        assertThat(names[3].baseline()).isEqualTo(names[4].baseline());
        assertThat(names[4].baseline() - names[0].baseline()).isGreaterThanOrEqualTo(45 * Grid.MM - 0.1);
        assertThat(middle(names[4])).isCloseTo(middle(names[5]), org.assertj.core.data.Offset.offset(0.1));
    }

    /** The names and, last, the date. */
    private static TextLine[] namesOf(String... names) {
        List<TextLine> page = pages(body("字".repeat(80)), new Signature(List.of(names), DATE, true))
                .getLast();
        return page.subList(page.size() - names.length - 1, page.size()).toArray(TextLine[]::new);
    }

    private static double middle(TextLine line) {
        return line.x() + line.width() / 2;
    }

    @Test
    void a_date_longer_than_the_name_stands_two_characters_in_and_moves_the_name() {
        List<TextLine> page = pages(body("字。"), new Signature(List.of("镇政府"), "2017年12月29日", false))
                .getLast();
        TextLine name = page.get(page.size() - 2);
        TextLine date = page.getLast();
        assertThat(RIGHT - date.x() - date.width())
                .isCloseTo(2 * Grid.CHARACTER, org.assertj.core.data.Offset.offset(0.5));
        assertThat(date.x() - name.x()).isCloseTo(2 * Grid.CHARACTER, org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void long_names_in_red_are_made_narrower_before_they_are_broken() {
        assertThat(pages(new RedFlag("某某镇人民政府文件")).getFirst())
                .singleElement()
                .satisfies(line -> assertThat(line.sizePt()).isEqualTo(48));
        assertThat(pages(new RedFlag("脱贫攻坚政策不落实问题清理周报")).getFirst())
                .singleElement()
                .satisfies(line -> assertThat(line.runs().getFirst().stretch()).isBetween(0.68, 0.99));
        assertThat(pages(new RedFlag("镇脱贫攻坚政策不落实问题清理工作领导小组办公室文件")).getFirst()).hasSize(2);
    }

    @Test
    void a_signer_stands_at_the_right_in_a_face_of_its_own() {
        List<TextLine> page = pages(new RedFlag("某某镇人民政府文件"), new DocumentNumber("某政〔2017〕5号", "周某"))
                .getFirst();
        assertThat(page.get(1).baseline()).isEqualTo(page.get(2).baseline());
        assertThat(page.get(2).text()).isEqualTo("签发人：周某");
        assertThat(page.get(2).runs().getLast().face()).isEqualTo(Faces.of(FontRole.KAI));
    }

    @Test
    void a_row_is_as_high_as_the_form_asks_and_texts_stand_at_their_place() {
        List<Row> rows = Stream.of(VerticalPlace.TOP, VerticalPlace.MIDDLE, VerticalPlace.BOTTOM)
                .map(place -> new Row(
                        RowKind.BODY,
                        List.of(new Cell(CellKind.TEXT, place.name(), 1, 1, Optional.empty(), place)),
                        Optional.empty(),
                        40))
                .toList();
        Table table = new Table(
                List.of(new Column(10, Alignment.LEFT, false)), List.of(), rows, new TableStyle(12, 12, FontRole.SONG));
        List<TextLine> page = pages(table).getFirst();
        double height = 40 * Grid.MM;
        assertThat(page.get(0).baseline() - TOP).isBetween(0.0, 20.0);
        assertThat(page.get(1).baseline() - TOP - height).isBetween(height / 2 - 10, height / 2 + 10);
        assertThat(TOP + 3 * height - page.get(2).baseline()).isBetween(0.0, 10.0);
    }

    @Test
    void a_row_that_is_to_be_higher_than_a_page_is_made_as_high_as_a_page() {
        Row row = new Row(RowKind.BODY, List.of(Cell.text("大")), Optional.empty(), 250);
        Table table = new Table(
                List.of(new Column(10, Alignment.LEFT, false)),
                List.of(),
                List.of(row, row),
                new TableStyle(12, 12, FontRole.SONG));
        assertThat(pages(table)).hasSize(2);
    }

    @Test
    void every_element_stays_inside_the_type_area_and_loses_nothing() {
        RandomText random = new RandomText(7);
        for (int i = 0; i < 60; i++) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(
                    i % 2 == 0
                            ? new RedFlag(random.next(random.between(1, 5)))
                            : new BulletinHead(
                                    random.next(3), i % 4 == 1 ? "第3期" : "", random.next(random.between(1, 6)), DATE));
            if (i % 2 == 0) {
                blocks.add(new DocumentNumber("某〔2017〕5号", i % 4 == 0 ? random.next(2) : ""));
                blocks.add(new RedRule());
            }
            blocks.add(new OfficialTitle(random.next(random.between(1, 10))));
            blocks.add(new Addressee(random.next(random.between(1, 10))));
            blocks.add(new Heading(1 + i % 4, random.next(random.between(1, 9))));
            blocks.add(body(random.next(random.between(1, 300))));
            blocks.add(new BlankLines(1));
            blocks.add(new AttachmentList(List.of(random.next(3), random.next(12))));
            blocks.add(new Signature(List.of(random.next(random.between(1, 9))), DATE, i % 3 == 0));
            blocks.add(new Annotation(random.next(5)));
            blocks.add(new AnnexLabel("附件1"));
            blocks.add(new Imprint(
                    List.of(new Imprint.Recipients("抄送", random.next(20))),
                    random.next(random.between(1, 6)),
                    DATE + "印发",
                    "共印40份"));
            check(blocks);
        }
    }

    private static void check(List<Block> blocks) {
        List<List<TextLine>> pages = pages(blocks);
        StringBuilder printed = new StringBuilder();
        for (List<TextLine> page : pages) {
            for (TextLine line : page) {
                printed.append(line.text());
                assertThat(line.x()).as(line.text()).isGreaterThan(LEFT - 0.1);
                assertThat(line.x() + line.width()).as(line.text()).isLessThan(RIGHT + 0.5);
                assertThat(line.baseline()).as(line.text()).isBetween(TOP, BOTTOM);
            }
        }
        StringBuilder written = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case OfficialBlock official -> official.lines().forEach(line -> line.forEach(written::append));
                case Heading heading -> written.append(heading.text());
                case Paragraph paragraph -> written.append(paragraph.text());
                default -> {}
            }
        }
        assertThat(printed).hasToString(written.toString());
    }
}
