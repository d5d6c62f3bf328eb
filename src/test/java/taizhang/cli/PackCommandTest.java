package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;
import taizhang.history.GitOffice;
import taizhang.render.Archival;
import taizhang.text.Sha256;

/** A meeting of the sample with ledgers on A3, a PDF from elsewhere and two readers, read back. */
@Isolated("changes the default locale")
class PackCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String DAY = "2017-08-18";
    private static final String FILE = "ledger-data/会议/" + DAY + ".yaml";
    private static final List<String> PAPERS = List.of("周报", "整改台账", "销号台账", "催报单", "督办台账");
    private static final String MEETING = """
            名称: 领导小组第8次会议
            时间: 2017-08-18 09:00
            地点: 镇政府三楼会议室
            份数: 12
            材料:
              - 周报
              - 材料: 整改台账
              - 销号台账
              - 催报单
              - 文件: 会议/附件/县通知.pdf
                标题: 县里的通知
              - 督办台账
            读者:
              - {姓名: 周某, 材料: [周报, 督办台账]}
              - {姓名: 刘某, 份数: 2}
            """;
    private static final Pattern LINE = Pattern.compile("^(\\d+)\\.\\s*(.+?)\\s*…+\\s*(\\d+|本期无)$", Pattern.MULTILINE);

    @TempDir
    Path root;

    private static GitOffice prepared = new GitOffice(Path.of(""));

    /** Whoever makes a PDF puts the time into it: the same bytes for all offices. */
    private static byte[] notice = new byte[0];

    @BeforeAll
    static void bind(@TempDir Path folder) throws IOException {
        notice = OutsidePdf.turned(PDRectangle.A4, 0, 90, 180, 270);
        prepared = office(folder);
        prepared.commit("陈某", "2017-08-19T09:00:00+0800", "第14期");
        fine(run(prepared, "build", "--only", String.join(",", PAPERS)));
        fine(run(prepared, "pack"));
        fine(run(prepared, "pack", DAY, "--for", "周某"));
    }

    private static GitOffice office(Path folder) throws IOException {
        GitOffice office = GitOffice.found(folder);
        office.copy(HOME.resolve("ledger-data"), "ledger-data").copy(HOME.resolve("templates"), "templates");
        office.write(FILE, MEETING);
        office.write("ledger-data/会议/附件/县通知.pdf", notice);
        return office;
    }

    private static CommandLineFixture.Outcome run(GitOffice office, String... args) {
        return new CommandLineFixture(office.root(), HOME).run(args);
    }

    private static void fine(CommandLineFixture.Outcome outcome) {
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
    }

    private static Path folder(GitOffice office) {
        return office.root().resolve("output").resolve(DAY);
    }

    private static PDDocument pdf(String file) throws IOException {
        return Loader.loadPDF(folder(prepared).resolve(file).toFile());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static ManifestEntry entry(String file) throws IOException {
        String list = Files.readString(folder(prepared).resolve(Manifest.TEXT), StandardCharsets.UTF_8);
        return ManifestText.read(list).stream()
                .filter(entry -> entry.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    /** What the contents say, by title: the number of the page or 本期无. */
    private static Map<String, String> contents(PDDocument pdf) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Matcher lines = LINE.matcher(text(pdf, 3));
        while (lines.find()) {
            found.put(lines.group(2), lines.group(3));
        }
        return found;
    }

    @Test
    void the_contents_name_the_pages_on_which_papers_begin_each_on_a_front() throws IOException {
        try (PDDocument pdf = pdf("会议/2017-08-18/汇编.pdf")) {
            Map<String, String> contents = contents(pdf);
            assertThat(contents)
                    .containsOnlyKeys("周报", "整改台账", "销号台账", "催报单", "县里的通知", "督办台账")
                    .containsEntry("催报单", "本期无");
            for (String paper : List.of("周报", "整改台账", "销号台账", "督办台账")) {
                int page = Integer.parseInt(contents.get(paper));
                assertThat(page % 2).as(paper).isEqualTo(1);
                String first = text(pdf, page).replaceAll("\\s", "");
                assertThat(first).contains(paper).contains("第1页共").contains("汇编第" + page + "页");
            }
            assertThat(text(pdf, Integer.parseInt(contents.get("县里的通知")))).contains("corner0", "外来文件：县里的通知");
        }
    }

    @Test
    void every_page_but_the_cover_has_its_running_number_and_empty_backs_have_the_sheet_of_their_fronts()
            throws IOException {
        try (PDDocument pdf = pdf("会议/2017-08-18/汇编.pdf")) {
            assertThat(pdf.getNumberOfPages() % 2).isZero();
            assertThat(text(pdf, 1))
                    .contains("领导小组第8次会议", "会议材料", "时间：2017年8月18日9:00")
                    .doesNotContain("汇编第");
            List<Integer> empty = new ArrayList<>();
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                assertThat(text.replaceAll("\\s", "")).contains("汇编第" + page + "页");
                if (text.contains("此页无内容")) {
                    empty.add(page);
                    assertThat(page % 2).isZero();
                    PDPage back = pdf.getPage(page - 1);
                    PDPage front = pdf.getPage(page - 2);
                    assertThat(back.getMediaBox().toString())
                            .isEqualTo(front.getMediaBox().toString());
                    assertThat(back.getRotation()).isEqualTo(front.getRotation());
                }
            }
            assertThat(empty).startsWith(2, 4);
        }
    }

    @Test
    void pages_keep_the_numbers_and_codes_they_have_alone_and_verify_answers_for_them() throws IOException {
        List<String> alone = new ArrayList<>();
        for (String paper : List.of("周报", "整改台账", "销号台账", "督办台账")) {
            alone.addAll(entry(paper + ".pdf").codes());
        }
        ManifestEntry book = entry("会议/2017-08-18/汇编.pdf");
        assertThat(book.codes()).isEqualTo(alone);
        try (PDDocument pdf = pdf("会议/2017-08-18/汇编.pdf")) {
            int page = Integer.parseInt(contents(pdf).get("整改台账"));
            Matcher code = Pattern.compile("校验码：([0-9A-Z-]+)").matcher(text(pdf, page + 1));
            assertThat(code.find()).isTrue();
            assertThat(entry("整改台账.pdf").codes().get(1)).isEqualTo(code.group(1));
            CommandLineFixture.Outcome outcome = run(
                    prepared,
                    "verify",
                    code.group(1),
                    "--version",
                    book.dataVersion(),
                    "--as-of",
                    DAY,
                    "--paper",
                    "整改台账");
            fine(outcome);
            assertThat(outcome.out()).contains("相符：");
        }
    }

    @Test
    void the_outline_has_two_levels_that_lead_to_the_pages_of_the_contents() throws IOException {
        try (PDDocument pdf = pdf("会议/2017-08-18/汇编.pdf")) {
            Map<String, String> contents = contents(pdf);
            List<String> first = new ArrayList<>();
            int below = 0;
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                first.add(item.getTitle());
                int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
                assertThat(contents.getOrDefault(item.getTitle(), "3")).isEqualTo(Integer.toString(page));
                for (PDOutlineItem second : item.children()) {
                    below++;
                    assertThat(pdf.getPages().indexOf(second.findDestinationPage(pdf)) + 1)
                            .isGreaterThanOrEqualTo(page);
                    assertThat(second.hasChildren()).isFalse();
                }
            }
            assertThat(first).containsExactly("目录", "周报", "整改台账", "销号台账", "县里的通知", "督办台账");
            assertThat(below).isGreaterThan(5);
        }
    }

    @Test
    void each_font_is_in_the_file_once() throws IOException {
        try (PDDocument pdf = pdf("会议/2017-08-18/汇编.pdf")) {
            Map<String, Object> fonts = new TreeMap<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    Object known = fonts.putIfAbsent(font.getName(), font.getCOSObject());
                    assertThat(known == null || known.equals(font.getCOSObject()))
                            .as(font.getName())
                            .isTrue();
                }
            }
            assertThat(fonts).hasSizeBetween(4, 9);
        }
    }

    @Test
    void pages_from_elsewhere_stand_upright_within_the_frame_and_are_named_with_their_digest() throws IOException {
        try (PDDocument pdf = pdf("会议/2017-08-18/汇编.pdf")) {
            int first = Integer.parseInt(contents(pdf).get("县里的通知"));
            for (int i = 0; i < 4; i++) {
                String word = "corner" + 90 * i;
                assertThat(text(pdf, first + i)).contains(word, "第" + (i + 1) + "页 共4页");
                List<float[]> places = WordPlaces.of(pdf, first + i, word);
                assertThat(places).as(word).hasSize(1);
                assertThat(places.getFirst()[0]).isBetween(42f, 100f);
                assertThat(places.getFirst()[1]).isBetween(45f, 100f);
            }
        }
        String digest = Sha256.of(Files.readAllBytes(prepared.root().resolve("ledger-data/会议/附件/县通知.pdf")));
        assertThat(entry("会议/2017-08-18/汇编.pdf").enclosed())
                .containsOnlyKeys("会议/附件/县通知.pdf")
                .containsValue(digest);
        assertThat(entry("会议/2017-08-18/汇编.pdf").archived()).isEmpty();
        assertThat(entry("会议/2017-08-18/汇编（周某）.pdf").archived()).isEqualTo("PDF/A-2u");
        assertThat(Files.readString(folder(prepared).resolve(Manifest.JSON))).contains("\"外来文件\"", digest);
    }

    @Test
    void a_book_of_papers_alone_keeps_pdf_a_2u() throws IOException {
        assertThat(Archival.failures(Files.readAllBytes(folder(prepared).resolve("会议/2017-08-18/汇编（周某）.pdf"))))
                .isEmpty();
        assertThat(Archival.failures(Files.readAllBytes(folder(prepared).resolve("会议/2017-08-18/印制单.pdf"))))
                .isEmpty();
    }

    @Test
    void a_reader_gets_what_they_need_with_numbers_of_its_own() throws IOException {
        try (PDDocument pdf = pdf("会议/2017-08-18/汇编（周某）.pdf")) {
            assertThat(contents(pdf)).containsOnlyKeys("周报", "督办台账").containsEntry("周报", "5");
            assertThat(text(pdf, 1)).contains("读者：周某");
            int notices = Integer.parseInt(contents(pdf).get("督办台账"));
            assertThat(text(pdf, notices).replaceAll("\\s", "")).contains("汇编第" + notices + "页", "督办台账");
        }
        assertThat(entry("会议/2017-08-18/汇编（周某）.pdf").codes())
                .isEqualTo(Stream.of("周报.pdf", "督办台账.pdf")
                        .flatMap(file -> {
                            try {
                                return entry(file).codes().stream();
                            } catch (IOException unread) {
                                throw new java.io.UncheckedIOException(unread);
                            }
                        })
                        .toList());
    }

    @Test
    void the_list_for_the_printer_counts_the_sheets_of_every_copy() throws IOException {
        int a3 = 0;
        int a4 = 0;
        for (String file : List.of("会议/2017-08-18/汇编.pdf", "会议/2017-08-18/汇编（周某）.pdf")) {
            int copies = file.contains("周某") ? 1 : 11;
            try (PDDocument pdf = pdf(file)) {
                for (int page = 0; page < pdf.getNumberOfPages(); page += 2) {
                    boolean large = pdf.getPage(page).getMediaBox().getWidth() > 1000;
                    a3 += large ? copies : 0;
                    a4 += large ? 0 : copies;
                }
            }
        }
        try (PDDocument list = pdf("会议/2017-08-18/印制单.pdf")) {
            String text = new PDFTextStripper().getText(list).replaceAll("\\s", "");
            assertThat(text).contains("A3横").contains("双面，短边翻转").contains("双面，长边翻转");
            assertThat(text)
                    .contains("全份：印11份，文件汇编.pdf")
                    .contains("周某：印1份，文件汇编（周某）.pdf")
                    .contains("全份里有刘某2份");
            Matcher sheets = Pattern.compile("合计A4纸(\\d+)张，A3纸(\\d+)张").matcher(text);
            assertThat(sheets.find()).as(text).isTrue();
            assertThat(Integer.parseInt(sheets.group(2))).isEqualTo(a3);
            assertThat(Integer.parseInt(sheets.group(1)))
                    .isLessThanOrEqualTo(a4 + 24)
                    .isGreaterThanOrEqualTo(a4);
        }
    }

    @Test
    void the_workbook_has_the_same_tables() throws IOException {
        try (Workbook book = WorkbookFactory.create(
                        folder(prepared).resolve("会议/2017-08-18/汇编.xlsx").toFile());
                Workbook alone = WorkbookFactory.create(
                        folder(prepared).resolve("整改台账.xlsx").toFile())) {
            assertThat(book.getSheetName(0)).isEqualTo("目录");
            var own = alone.getSheet("整改台账");
            var bound = book.getSheet("整改台账");
            assertThat(bound.getLastRowNum()).isEqualTo(own.getLastRowNum());
            for (int row = 0; row <= own.getLastRowNum(); row++) {
                assertThat(String.valueOf(bound.getRow(row).getCell(2)))
                        .isEqualTo(String.valueOf(own.getRow(row).getCell(2)));
            }
        }
    }

    @Test
    void the_same_bytes_come_out_in_another_folder_and_language() throws IOException {
        Locale locale = Locale.getDefault();
        GitOffice other = office(root.resolve("另一处"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            fine(run(other, "pack"));
        } finally {
            Locale.setDefault(locale);
        }
        for (String file : List.of("汇编.pdf", "汇编.xlsx", "印制单.pdf", "印制单.xlsx")) {
            assertThat(folder(other).resolve("会议/2017-08-18").resolve(file))
                    .hasSameBinaryContentAs(
                            folder(prepared).resolve("会议/2017-08-18").resolve(file));
        }
    }

    @Test
    void verify_makes_the_books_of_the_meeting_again_and_sees_one_that_was_changed() throws IOException {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        fine(run(office, "pack", "--copy", "3"));
        assertThat(folder(office).resolve("会议/2017-08-18/汇编（第3份）.pdf")).exists();
        CommandLineFixture.Outcome whole = run(office, "verify", "--all", "output/" + DAY);
        assertThat(whole.status()).as(whole.out() + whole.err()).isZero();
        office.edit(FILE, "镇政府三楼会议室", "镇政府二楼会议室");
        office.commit("陈某", "2017-08-20T09:00:00+0800", "换地方");
        fine(run(office, "pack"));
        CommandLineFixture.Outcome again = run(office, "verify", "--all", "output/" + DAY);
        assertThat(again.status()).as(again.out() + again.err()).isZero();
        Path list = folder(office).resolve(Manifest.TEXT);
        String text = Files.readString(list);
        String other = text.replace(entryLine(text), "0".repeat(64));
        Files.writeString(list, other);
        assertThat(run(office, "verify", "--all", "output/" + DAY).status()).isEqualTo(1);
    }

    private static String entryLine(String list) {
        Matcher digest = Pattern.compile("外来文件 ([0-9a-f]{64})").matcher(list);
        assertThat(digest.find()).isTrue();
        return digest.group(1);
    }

    @Test
    void a_meeting_is_no_part_of_the_data_version_and_save_commits_it_with_what_it_encloses() throws IOException {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        office.write("ledger-data/会议/2017-08-25.yaml", MEETING.replace("县通知", "另一份通知"));
        office.write("ledger-data/会议/附件/另一份通知.pdf", OutsidePdf.turned(PDRectangle.A4, 0));
        fine(run(office, "save"));
        assertThat(office.git("status", "--porcelain", "ledger-data")).isBlank();
        assertThat(office.git("log", "-1", "--format=%s")).contains("会议2017-08-25");
        fine(run(office, "pack", "2017-08-25"));
        String list = Files.readString(folder(office).resolve(Manifest.TEXT));
        assertThat(ManifestText.read(list).stream()
                        .map(ManifestEntry::dataVersion)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_bound_in_is_a_finding_and_the_old_book_stays() throws IOException {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        byte[] before = Files.readAllBytes(folder(office).resolve("会议/2017-08-18/汇编.pdf"));
        List<byte[]> bad = List.of(
                OutsidePdf.locked(""),
                OutsidePdf.locked("secret"),
                OutsidePdf.annotated(),
                OutsidePdf.layered(),
                OutsidePdf.drawnElsewhere(),
                OutsidePdf.looped(),
                new byte[0],
                "%PDF-1.4 not really".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(OutsidePdf.turned(PDRectangle.A4, 0), 300));
        for (byte[] bytes : bad) {
            office.write("ledger-data/会议/附件/县通知.pdf", bytes);
            CommandLineFixture.Outcome outcome = run(office, "pack");
            assertThat(outcome.status()).as(outcome.err()).isEqualTo(1);
            assertThat(outcome.err())
                    .contains("会议/2017-08-18.yaml:10:9 错误 TZ375：")
                    .contains("没有汇编");
        }
        assertThat(folder(office).resolve("会议/2017-08-18/汇编.pdf")).hasBinaryContent(before);
    }

    @Test
    void a_frame_that_shows_nothing_or_more_than_the_sheet_does_not_hide_or_shrink_the_page() throws IOException {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        office.write(FILE, "名称: 会议\n材料:\n  - 会议/附件/县通知.pdf\n");
        List<float[]> places = new ArrayList<>();
        for (PDRectangle frame :
                List.of(PDRectangle.A4, new PDRectangle(0, 0, 0, 0), new PDRectangle(-900, -900, 5000, 5000))) {
            office.write("ledger-data/会议/附件/县通知.pdf", OutsidePdf.framed(frame));
            fine(run(office, "pack"));
            try (PDDocument pdf = Loader.loadPDF(
                    folder(office).resolve("会议/2017-08-18/汇编.pdf").toFile())) {
                assertThat(WordPlaces.of(pdf, 5, "corner0")).hasSize(1);
                places.add(WordPlaces.of(pdf, 5, "corner0").getFirst());
                assertThat(inkOf(pdf, 4)).isGreaterThan(40);
            }
        }
        assertThat(places).allSatisfy(place -> assertThat(place).containsExactly(places.getFirst()));
    }

    @Test
    void a_page_squeezed_past_reading_is_told_to_whoever_prints() throws IOException {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        office.write(FILE, "名称: 会议\n材料:\n  - 会议/附件/县通知.pdf\n");
        office.write("ledger-data/会议/附件/县通知.pdf", OutsidePdf.turned(new PDRectangle(595, 6000), 0));
        fine(run(office, "pack"));
        try (PDDocument pdf =
                Loader.loadPDF(folder(office).resolve("会议/2017-08-18/印制单.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("汇编第5页是“县通知”的第1页，缩到了原来的12%");
        }
    }

    @Test
    void what_a_file_holds_beside_its_pages_is_told_and_does_not_come_along() throws IOException {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        office.write(FILE, "名称: 会议\n材料:\n  - 会议/附件/县通知.pdf\n");
        office.write("ledger-data/会议/附件/县通知.pdf", OutsidePdf.laden());
        CommandLineFixture.Outcome outcome = run(office, "pack");
        fine(outcome);
        assertThat(outcome.err()).contains("会议/2017-08-18.yaml:3:5 警告 TZ380：“会议/附件/县通知.pdf”带的附件、脚本和自动操作没有编进汇编，只编了页面");
        Path book = folder(office).resolve("会议/2017-08-18/汇编.pdf");
        assertThat(new String(Files.readAllBytes(book), StandardCharsets.ISO_8859_1))
                .doesNotContain("/JavaScript", "/EmbeddedFile", "/OpenAction");
        try (PDDocument pdf =
                Loader.loadPDF(folder(office).resolve("会议/2017-08-18/印制单.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("它带的附件、脚本和自动操作没有编进来");
        }
        office.write("ledger-data/会议/附件/县通知.pdf", OutsidePdf.harmless());
        assertThat(run(office, "pack").err()).doesNotContain("TZ380");
    }

    private static long inkOf(PDDocument pdf, int page) throws IOException {
        BufferedImage upper = new PDFRenderer(pdf).renderImage(page).getSubimage(30, 40, 200, 100);
        return Arrays.stream(upper.getRGB(0, 0, 200, 100, null, 0, 200))
                .filter(dot -> (dot & 0xFF) < 128)
                .count();
    }

    @Test
    void wrong_papers_and_scopes_are_found_by_check_with_the_nearest_word() {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        office.write(FILE, """
                名称: 领导小组第8次会议
                材料:
                  - 整改台帐
                  - {材料: 周报, 范围: 单位 上庄村}
                  - {材料: 整改台账, 范围: 单位：上庄庄}
                """);
        CommandLineFixture.Outcome outcome = run(office, "check");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out() + outcome.err())
                .contains("TZ371：没有叫“整改台帐”的材料", "是不是“整改台账”？")
                .contains("TZ372：“周报”没有按“单位 上庄村”印的", "删去“范围”这一行")
                .contains("TZ379：范围“单位 上庄庄”看不懂", "是不是“单位 上庄村”？");
        assertThat(run(office, "pack").status()).isEqualTo(1);
    }

    @Test
    void everything_wrong_in_the_file_of_a_meeting_is_found_at_once_and_the_same_paper_twice_however_it_is_written() {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        office.write(FILE, """
                名称: 会议
                份数: 很多
                材料:
                  - 整改台帐
                  - {材料: 整改台账, 范围: 单位：上庄庄}
                  - {材料: 整改台账, 标提: 甲}
                  - {材料: 周报, 范围: 全镇}
                  - 周报
                  - {材料: 整改台账, 范围: 上庄村}
                  - {材料: 整改台账, 范围: 单位 上庄村}
                读者: [周/某, 周-某]
                """);
        CommandLineFixture.Outcome outcome = run(office, "check");
        assertThat(outcome.out() + outcome.err())
                .contains("2:5 错误 TZ209")
                .contains("4:5 错误 TZ371", "5:20 错误 TZ379", "TZ205：“材料”里没有“标提”")
                .contains("8:5 错误 TZ373：“周报”写了两次")
                .contains("10:10 错误 TZ373：“整改台账 单位 上庄村”写了两次")
                .contains("TZ373：“周-某”写了两次");
    }

    @Test
    void a_unit_that_did_not_read_is_not_told_to_be_unknown_to_a_meeting() {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        office.write(FILE, "名称: 会议\n材料:\n  - {材料: 整改台账, 范围: 上庄村}\n");
        office.edit("ledger-data/单位.yaml", "名称: 上庄村", "名稱: 上庄村");
        assertThat(run(office, "check").out()).doesNotContain("TZ379");
    }

    @Test
    void the_books_of_two_meetings_with_papers_of_one_day_stand_side_by_side() throws IOException {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        byte[] first = Files.readAllBytes(folder(office).resolve("会议/2017-08-18/汇编.pdf"));
        office.write("ledger-data/会议/2017-08-20.yaml", "名称: 例会\n材料: [督办台账, 催报单]\n");
        CommandLineFixture.Outcome outcome = run(office, "pack", "2017-08-20");
        fine(outcome);
        assertThat(outcome.out()).contains("output/2017-08-18/会议/2017-08-20/汇编.pdf");
        assertThat(outcome.err()).contains("目录里“催报单”印的是“本期无”：");
        assertThat(folder(office).resolve("会议/2017-08-18/汇编.pdf")).hasBinaryContent(first);
        CommandLineFixture.Outcome all = run(office, "verify", "--all", "output/" + DAY);
        assertThat(all.status()).as(all.out() + all.err()).isZero();
        office.write("ledger-data/会议/20170820.yaml", "名称: 又一次\n材料: [督办台账]\n");
        assertThat(run(office, "check").out()).contains("TZ373：“2017-08-20的会议”写了两次", "另见：");
    }

    @Test
    void a_file_is_found_whatever_its_capitals_and_guessed_by_its_name() {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        office.write("ledger-data/会议/戊.pdf", new byte[0]);
        office.write(FILE, "名称: 会议\n材料: [附件/县通知.PDF]\n");
        assertThat(run(office, "check").out()).doesNotContain("TZ374");
        for (String written : List.of("县通知书.pdf", "会议/县通之.pdf")) {
            office.write(FILE, "名称: 会议\n材料: [" + written + "]\n");
            assertThat(run(office, "check").out()).contains("是不是“会议/附件/县通知.pdf”？");
        }
    }

    @Test
    void a_meeting_for_which_no_paper_says_anything_has_no_book() {
        GitOffice office = prepared.copiedTo(root.resolve("office"));
        office.write("ledger-data/会议/2017-04-28.yaml", "名称: 动员会\n材料: [周报, 整改台账]\n");
        CommandLineFixture.Outcome outcome = run(office, "pack", "2017-04-28");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("材料统计到2017-04-28", "没有编", "--as-of");
        assertThat(office.root().resolve("output/2017-04-28/会议")).doesNotExist();
    }

    @Test
    void who_is_no_reader_and_which_copy_there_is_not_are_told() {
        CommandLineFixture.Outcome reader = run(prepared, "pack", "--for", "周谋");
        assertThat(reader.status()).isEqualTo(2);
        assertThat(reader.err()).contains("会议文件的读者里没有“周谋”");
        assertThat(run(prepared, "pack", "--copy", "13").err()).contains("1 到 12 之间");
        assertThat(run(prepared, "pack", "2017-08-19").err()).contains("没有2017-08-19的会议；有的是 2017-08-18");
    }
}
