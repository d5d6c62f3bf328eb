package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.layout.SamplePaper;

/** Fonts of an office lend what the bundled ones lack; whatever else is in their files does no harm. */
class OfficeFontsTest {
    /** 𠮷 and 𪚥 of Extension B, which no bundled font has. */
    private static final int RARE = 0x20BB7;

    private static final int RARER = 0x2A6A5;

    private static OfficeFonts fonts(Map<String, byte[]> files) {
        return OfficeFonts.of("templates", files, List.of());
    }

    private static OfficeFonts font(byte[] file) {
        return fonts(Map.of("字体/生僻字.ttf", file));
    }

    private static Document paper(String text) {
        return SamplePaper.with(List.of(SamplePaper.row(1, text, "措施", "进展")));
    }

    private static Written write(Document paper, OfficeFonts fonts, ByteArrayOutputStream out) throws IOException {
        Checked<Written> written = new PdfWriter(Fonts.bundled().with(fonts)).write(paper, out);
        assertThat(written.findings()).isEmpty();
        return ((Checked.Accepted<Written>) written).value();
    }

    private static String text(ByteArrayOutputStream pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", "");
        }
    }

    @Test
    void a_character_of_extension_b_is_printed_with_the_font_of_the_office_and_copied_out() throws IOException {
        OfficeFonts fonts = font(TestFont.of(RARE, RARER).bytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Written written = write(paper("村民赵𠮷、钱𪚥两户"), fonts, out);
        assertThat(text(out)).contains("村民赵𠮷、钱𪚥两户");
        assertThat(written.archived()).as("nobody has tested that font").isEmpty();
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("pdfaid");
        assertThat(inkOf(out)).as("the boxes are black").isGreaterThan(inkOf(printed("村民赵　、钱　两户")) + 60);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        write(paper("村民赵𠮷、钱𪚥两户"), font(TestFont.of(RARE, RARER).bytes()), again);
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    }

    private static ByteArrayOutputStream printed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(paper(text), OfficeFonts.NONE, out);
        return out;
    }

    private static long inkOf(ByteArrayOutputStream pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
            BufferedImage page = new PDFRenderer(read).renderImageWithDPI(0, 72);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            return Arrays.stream(pixels).filter(pixel -> (pixel & 0xFF) < 128).count();
        }
    }

    @Test
    void a_paper_that_needs_no_font_of_the_office_stays_byte_by_byte_as_it_was() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Written written = write(paper("村民赵某"), font(TestFont.of('赵', RARE).bytes()), out);
        assertThat(written.archived()).isEqualTo("PDF/A-2u");
        assertThat(out.toByteArray()).isEqualTo(printed("村民赵某").toByteArray());
    }

    @Test
    void fonts_lend_in_the_order_of_their_names_and_are_told_by_their_digests() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("字体/乙.ttf", TestFont.of(RARER).bytes());
        files.put("字体/甲.ttf", TestFont.of(RARE).bytes());
        OfficeFonts fonts = fonts(files);
        assertThat(fonts.has(RARE)).isTrue();
        assertThat(fonts.has(RARER)).isTrue();
        assertThat(fonts.has(0x20BB8)).isFalse();
        assertThat(fonts.digests().keySet()).containsExactly("字体/乙.ttf", "字体/甲.ttf");
        assertThat(fonts.findings()).isEmpty();
        assertThat(OfficeFonts.NONE.digests()).isEmpty();
    }

    @Test
    void an_old_font_whose_map_goes_by_segments_lends_the_right_glyphs() {
        OfficeFonts fonts =
                font(TestFont.of(1, 2, 3, 4).mappedBySegment(0x9FF0, 0x9FF3).bytes());
        assertThat(fonts.has(0x9FF0)).as("glyph 0 is no character").isFalse();
        assertThat(fonts.has(0x9FF1)).isTrue();
        assertThat(fonts.has(0x9FF3)).isTrue();
        assertThat(fonts.has(0x9FF4)).isFalse();
    }

    @Test
    void a_character_without_ink_or_far_too_wide_is_none() {
        byte[] blank = TestFont.of(RARE, RARER).with("loca", 10, 0).bytes();
        assertThat(font(blank).has(RARE)).as("empty").isFalse();
        assertThat(font(blank).has(RARER)).isTrue();
        byte[] wide = TestFont.of(RARE, RARER).with("hmtx", 4, 9000).bytes();
        assertThat(font(wide).has(RARE)).isFalse();
    }

    static Stream<Arguments> spoilt() {
        byte[] good = TestFont.of(RARE).bytes();
        return Stream.of(
                Arguments.of("TZ545", "不是字体文件", new byte[0]),
                Arguments.of("TZ545", "不是字体文件", "<!DOCTYPE html><title>404</title>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("TZ545", "后面缺了一段", Arrays.copyOf(good, good.length / 2)),
                Arguments.of("TZ545", "后面缺了一段", Arrays.copyOf(good, 40)),
                Arguments.of(
                        "TZ545",
                        "缺少字形数据（glyf）",
                        TestFont.of(RARE).without("glyf").bytes()),
                Arguments.of(
                        "TZ545",
                        "缺少字形数据（cmap）",
                        TestFont.of(RARE).without("cmap").bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（cmap）",
                        TestFont.of(RARE).with("cmap", 24, 0x7FFF).bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（cmap）",
                        TestFont.of(RARE).with("cmap", 32, 0x7FFF).bytes()),
                Arguments.of(
                        "TZ545", "Unicode", TestFont.of(RARE).with("cmap", 2, 0).bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（cmap）",
                        TestFont.of(RARE)
                                .with("cmap", 2, 0xFFFF)
                                .with("cmap", 12, 13)
                                .bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（loca）",
                        TestFont.of(RARE)
                                .with("maxp", 4, 0xFFFF)
                                .with("hhea", 34, 2)
                                .with("loca", 8, 1)
                                .bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（loca）",
                        TestFont.of(RARE).with("loca", 8, 0x7FFF).bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（loca）",
                        TestFont.of(RARE).with("loca", 4, 0x8000).bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（glyf）",
                        TestFont.of(RARE)
                                .with("glyf", 0, -1)
                                .with("glyf", 12, 77)
                                .bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（hhea）",
                        TestFont.of(RARE).with("hhea", 34, 0).bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（hhea）",
                        TestFont.of(RARE).with("hhea", 34, 9).bytes()),
                Arguments.of(
                        "TZ545",
                        "损坏（head）",
                        TestFont.of(RARE).with("head", 18, 0).bytes()),
                Arguments.of(
                        "TZ545",
                        "一个能印的字也没有",
                        TestFont.of(RARE).with("cmap", 38, 0).bytes()),
                Arguments.of("TZ546", ".ttc", TestFont.of(RARE).marked("ttcf").bytes()),
                Arguments.of(
                        "TZ546", "PostScript", TestFont.of(RARE).marked("OTTO").bytes()),
                Arguments.of("TZ546", ".woff", TestFont.of(RARE).marked("wOF2").bytes()),
                Arguments.of(
                        "TZ547", "不许嵌入", TestFont.of(RARE).with("OS/2", 8, 2).bytes()),
                Arguments.of(
                        "TZ547",
                        "不许只嵌入用到的字",
                        TestFont.of(RARE).with("OS/2", 8, 0x108).bytes()));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void a_font_that_cannot_be_printed_with_is_a_sentence_that_names_the_file(String code, String said, byte[] file) {
        OfficeFonts fonts = font(file);
        assertThat(fonts.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo(code);
            assertThat(finding.message()).contains("“生僻字.ttf”").contains(said);
            assertThat(finding.span().file()).isEqualTo("templates/字体/生僻字.ttf");
        });
        assertThat(fonts.has(RARE)).isFalse();
    }

    @Test
    void a_maker_who_allows_one_of_two_things_allows_it() {
        assertThat(font(TestFont.of(RARE).with("OS/2", 8, 0x8).bytes()).findings())
                .isEmpty();
        assertThat(font(TestFont.of(RARE).with("OS/2", 8, 0xA).bytes()).findings())
                .isEmpty();
        assertThat(font(TestFont.of(RARE).without("OS/2").bytes()).findings()).isEmpty();
    }

    @Test
    void bytes_changed_at_random_are_told_or_printed_and_never_crash() throws IOException {
        byte[] good = TestFont.of(RARE, RARER).bytes();
        Random random = new Random(12);
        int told = 0;
        int printed = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] file = random.nextInt(10) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int i = random.nextInt(4); i >= 0 && file.length > 0; i--) {
                file[random.nextInt(file.length)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
            }
            OfficeFonts fonts = font(file);
            told += fonts.findings().size();
            if (fonts.has(RARE) && printed < 200) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                write(paper("赵𠮷"), fonts, out);
                printed++;
            }
        }
        assertThat(told).isGreaterThan(500);
        assertThat(printed).isEqualTo(200);
    }
}
