package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.render.PdfMarks;

/** The forms measured from outside: they fill their page, and there is room to sign and for a seal. In millimetres. */
class FormPagesTest {
    private static final double HAIR = 0.2;
    private static final double SEAL_HEIGHT = 40;
    private static final double SEAL_WIDTH = 60;
    private static final double SIGN_HEIGHT = 20;

    @TempDir
    Path folder;

    /** The edges of the cell around a letter. */
    private record Box(double left, double top, double right, double bottom) {
        static Box around(PdfMarks.Letter letter, PdfMarks page) {
            double x = (letter.x() + letter.end()) / 2;
            double y = letter.y() - 1;
            Predicate<PdfMarks.Line> across = line ->
                    line.isHorizontal() && Math.min(line.x1(), line.x2()) < x && x < Math.max(line.x1(), line.x2());
            Predicate<PdfMarks.Line> beside = line ->
                    !line.isHorizontal() && Math.min(line.y1(), line.y2()) < y && y < Math.max(line.y1(), line.y2());
            return new Box(
                    nearest(page, beside, line -> line.x1() < x ? line.x1() : -1),
                    nearest(page, across, line -> line.y1() < y ? line.y1() : -1),
                    -nearest(page, beside, line -> line.x1() > x ? -line.x1() : -1000),
                    -nearest(page, across, line -> line.y1() > y ? -line.y1() : -1000));
        }

        private static double nearest(
                PdfMarks page, Predicate<PdfMarks.Line> rules, ToDoubleFunction<PdfMarks.Line> edge) {
            return page.lines().stream().filter(rules).mapToDouble(edge).max().orElseThrow();
        }
    }

    private static List<PdfMarks.Letter> first(PdfMarks page, String words) {
        List<PdfMarks.Letter> found = new ArrayList<>();
        for (PdfMarks.Row row : page.rows()) {
            StringBuilder text = new StringBuilder();
            for (PdfMarks.Letter letter : row.letters()) {
                text.append(letter.text());
                if (text.toString().endsWith(words)) {
                    found.add(letter);
                }
            }
        }
        return found;
    }

    /** Every box with a seal, and every one to be signed, is large enough; how many of each there are. */
    private static int[] measure(PdfMarks page, String place) {
        List<Box> seals = first(page, "盖章").stream()
                .map(letter -> Box.around(letter, page))
                .toList();
        for (Box box : seals) {
            assertThat(box.bottom() - box.top()).as(place + box).isGreaterThanOrEqualTo(SEAL_HEIGHT);
            assertThat(box.right() - box.left()).as(place + box).isGreaterThanOrEqualTo(SEAL_WIDTH);
        }
        List<PdfMarks.Letter> signs = first(page, "签字：");
        for (PdfMarks.Letter letter : signs) {
            Box box = Box.around(letter, page);
            assertThat(box.bottom() - box.top()).as(place + box).isGreaterThanOrEqualTo(SIGN_HEIGHT);
        }
        return new int[] {seals.size(), signs.size()};
    }

    private static double lowestRule(PdfMarks page) {
        return page.lines().stream().mapToDouble(PdfMarks.Line::y1).max().orElseThrow();
    }

    private Path build(OfficeFixture office, String day, String paper, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("build", "--only", paper, "--as-of", day));
        words.addAll(List.of(more));
        CommandLineFixture.Outcome outcome = office.run(words.toArray(new String[0]));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return folder.resolve("output").resolve(day);
    }

    private static List<Path> papers(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)
                            && file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_closing_form_of_the_sample_is_one_full_page_with_room_for_names_and_seals() throws IOException {
        Path out = build(OfficeFixture.ofSample(folder), "2017-08-18", "销号审批表,延期申请表", "--scope", "全部");
        List<Path> closings = papers(out, "销号审批表");
        assertThat(closings).hasSizeGreaterThan(20);
        for (Path paper : closings) {
            try (PDDocument file = Loader.loadPDF(paper.toFile())) {
                for (int page = 1; page <= file.getNumberOfPages(); page++) {
                    PdfMarks marks = PdfMarks.of(file, page);
                    assertThat(first(marks, "问题销号审批表")).hasSize(1);
                    int[] found = measure(marks, paper + " " + page);
                    assertThat(found[0]).isBetween(2, 3);
                    assertThat(found[1]).isGreaterThanOrEqualTo(3);
                    assertThat(lowestRule(marks)).as(paper + " " + page).isBetween(282 - HAIR, 282 + HAIR);
                    assertThat(first(marks, "真实性承诺")).hasSize(1);
                    assertThat(first(marks, "举一反三")).hasSize(1);
                    assertThat(first(marks, "公示方式")).hasSize(1);
                }
            }
        }
        for (Path paper : papers(out, "延期申请表")) {
            try (PDDocument file = Loader.loadPDF(paper.toFile())) {
                for (int page = 1; page <= file.getNumberOfPages(); page++) {
                    assertThat(measure(PdfMarks.of(file, page), paper + " " + page)[0])
                            .isEqualTo(3);
                }
            }
        }
    }

    @Test
    void a_name_of_the_ledger_stands_behind_the_line_on_which_its_bearer_signs() throws IOException {
        Path out = build(OfficeFixture.ofSample(folder), "2017-08-18", "销号审批表");
        try (PDDocument file = Loader.loadPDF(out.resolve("销号审批表.pdf").toFile())) {
            PdfMarks page = PdfMarks.of(file, 1);
            String text = String.join(
                    "\n", page.rows().stream().map(PdfMarks.Row::text).toList());
            assertThat(text).contains("签字：＿＿＿＿＿＿（贾某）", "签字：＿＿＿＿＿＿（蒋某）", "签字：＿＿＿＿＿＿（曾某）", "南坡村（盖章）");
            assertThat(text).doesNotContain("签字：贾某");
        }
    }

    @Test
    void a_form_with_long_texts_goes_on_at_the_back_of_its_sheet_under_its_number_and_title() throws IOException {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Path problems = folder.resolve("ledger-data/问题/榆林沟村.yaml");
        String brief = "描述: 2016年脱贫的3户收入账，";
        String more = brief + "把还没有签合同的打工工资和尚未发放的护林员报酬按全年预计数算成实际收入，".repeat(16);
        String text = Files.readString(problems);
        assertThat(text).contains(brief);
        String longer =
                text.replace(brief, more).replace("一是驻村工作队与村干部一起逐笔重算收入支出，", "一是驻村工作队与村干部一起逐笔重算收入支出，".repeat(14));
        Files.writeString(problems, longer);
        Path out = build(office, "2017-08-11", "销号审批表", "--scope", "单位", "--unit", "榆林沟村");
        Path paper = out.resolve("单位/榆林沟村/销号审批表.pdf");
        try (PDDocument file = Loader.loadPDF(paper.toFile())) {
            assertThat(file.getNumberOfPages()).isEqualTo(5);
            List<String> heads = new ArrayList<>();
            for (int page = 1; page <= 5; page++) {
                PdfMarks marks = PdfMarks.of(file, page);
                heads.add(marks.rows().getFirst().text());
                measure(marks, paper + " " + page);
            }
            String title = "某某镇脱贫攻坚政策不落实问题专项清理";
            assertThat(heads.get(0)).isEqualTo(title);
            assertThat(heads.get(1)).isEqualTo(title + "问题销号审批表（续）问题编号：榆林沟-001");
            assertThat(heads.get(2)).isEqualTo(title);
            assertThat(heads.get(3)).as("an empty back").startsWith("销号审批表截至日期");
            assertThat(heads.get(4)).isEqualTo(title);
        }
    }

    @Test
    void the_returns_of_the_units_are_full_pages_and_the_ordinary_ones_are_one() throws IOException {
        Path out = build(OfficeFixture.ofSample(folder), "2017-08-18", "单位周报表", "--scope", "单位");
        int pages = 0;
        List<Path> papers = new ArrayList<>(papers(out, "单位周报表"));
        papers.addAll(papers(out, "空白单位周报表"));
        for (Path paper : papers) {
            try (PDDocument file = Loader.loadPDF(paper.toFile())) {
                pages += file.getNumberOfPages();
                int seals = 0;
                for (int page = 1; page <= file.getNumberOfPages(); page++) {
                    PdfMarks marks = PdfMarks.of(file, page);
                    seals += measure(marks, paper + " " + page)[0];
                    assertThat(marks.rows().getFirst().text().endsWith("（续）") || page == 1)
                            .isTrue();
                }
                assertThat(seals).as(paper.toString()).isOne();
            }
        }
        assertThat(pages).isLessThan(papers.size() * 11 / 10);
    }

    @Test
    void a_notice_is_titled_by_its_matter_and_who_issued_it_is_named_in_the_receipt_only() throws IOException {
        Path out = build(OfficeFixture.ofSample(folder), "2017-07-07", "督办通知单");
        Path paper = out.resolve("督办通知单-某清理督〔2017〕5号.pdf");
        try (PDDocument file = Loader.loadPDF(paper.toFile())) {
            PdfMarks front = PdfMarks.of(file, 1);
            String text = String.join(
                    "", front.rows().stream().map(PdfMarks.Row::text).toList());
            assertThat(text).contains("关于限期办理非建档立卡户领取仔猪补助问题的督办通知").doesNotContain("签发人");
            PdfMarks receipt = PdfMarks.of(file, file.getNumberOfPages());
            assertThat(receipt.rows().stream()
                            .map(PdfMarks.Row::text)
                            .filter(row -> row.contains("签发人"))
                            .findFirst()
                            .orElseThrow())
                    .contains("周某");
            assertThat(measure(receipt, paper + " receipt")[0]).isOne();
        }
    }
}
