package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import taizhang.document.Block;
import taizhang.document.Document;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.layout.text.RandomText;

/** Texts that are copied out of an official document as they were written. */
class OfficialTextTest {
    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(Fonts.bundled()).write(document, out);
        return out.toByteArray();
    }

    private static String textOf(Document document) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(document))) {
            return new PDFTextStripper().getText(file).replaceAll("[\\s\\u3000]+", "");
        }
    }

    @Test
    void random_texts_are_copied_out_as_they_were_written() throws IOException {
        RandomText random = new RandomText(11);
        List<Block> blocks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = random.next(random.between(1, 15));
            texts.add(text);
            blocks.add(new Paragraph(ParagraphStyle.BODY, text));
        }
        String found = textOf(OfficialSample.document("通知", OfficialSample.portrait(blocks)))
                .replaceAll("—\\d+—" + OfficialSample.FOOT.replace("　", "") + "第\\d+页共\\d+页", "");
        assertThat(found).isEqualTo(String.join("", texts));
    }

    @Test
    void turned_foot_and_number_are_copied_out_too() throws IOException {
        Document document = OfficialSample.weekly();
        String found = textOf(document);
        try (PDDocument file = Loader.loadPDF(pdf(document))) {
            int pages = file.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(found).contains("第" + page + "页共" + pages + "页");
                if (page < pages) {
                    assertThat(found).contains("—" + page + "—");
                }
            }
            // the last page holds nothing but the imprint
            assertThat(found).doesNotContain("—" + pages + "—");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws IOException {
        assertThat(pdf(OfficialSample.weekly())).isEqualTo(pdf(OfficialSample.weekly()));
    }

    @Test
    void titles_and_headings_are_in_the_outline() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(OfficialSample.weekly()))) {
            var first = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("某某镇脱贫攻坚政策不落实问题专项清理工作进展情况");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("一、总体情况");
            assertThat(first.getNextSibling().getTitle()).isEqualTo("脱贫攻坚政策不落实问题专项清理统计表");
        }
    }

    @Test
    void a_character_no_font_has_is_found_in_an_official_element_too() throws IOException {
        Document document = OfficialSample.document(
                "通知", OfficialSample.portrait(List.of(new taizhang.document.RedFlag("某某\uE000镇文件"))));
        assertThat(new PdfWriter(Fonts.bundled())
                        .write(document, new ByteArrayOutputStream())
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code().id()).isEqualTo("TZ550"));
    }
}
