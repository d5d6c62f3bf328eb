package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.document.Row;
import taizhang.layout.SamplePaper;

class PdfWriterTest {
    private static final String ANY_WHITE = "[\\s\\u3000]+";

    @Test
    void every_text_is_copied_out_as_it_was_written() throws IOException {
        String problem = "村民赵某“五不录”——垫资②③251542.71元；目与⽬、一与⼀、Ⅱ类、㎡、it’s·阿·孜…√";
        String found = textOf(pdf(SamplePaper.with(List.of(SamplePaper.row(1, problem, "𬭎措施", "进展")))));
        assertThat(found).contains(problem.replaceAll(ANY_WHITE, "")).contains("𬭎措施");
    }

    @Test
    void the_same_paper_gives_the_same_bytes() throws IOException {
        assertThat(pdf(SamplePaper.ofRows(40))).isEqualTo(pdf(SamplePaper.ofRows(40)));
    }

    @Test
    void one_writer_gives_the_same_bytes_for_the_second_paper() throws IOException {
        PdfWriter writer = new PdfWriter(Fonts.bundled());
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        writer.write(SamplePaper.ofRows(9), new ByteArrayOutputStream());
        writer.write(SamplePaper.ofRows(40), first);
        writer.write(SamplePaper.ofRows(40), second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray()).isEqualTo(pdf(SamplePaper.ofRows(40)));
    }

    @Test
    void fonts_are_embedded_and_subset() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(SamplePaper.ofRows(20)))) {
            List<String> names = new ArrayList<>();
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        }
    }

    @Test
    void title_author_language_and_outline_are_in_the_file() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(SamplePaper.ofRows(3)))) {
            assertThat(file.getDocumentInformation().getTitle()).endsWith("整改台账");
            assertThat(file.getDocumentInformation().getAuthor()).isEqualTo("某某镇清理办");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            var title = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).endsWith("整改台账");
            assertThat(title.getFirstChild().getTitle()).isEqualTo("一、归属单位问题");
        }
    }

    @Test
    void a_character_that_no_font_has_is_a_finding_at_its_record_and_nothing_is_written() throws IOException {
        Row row = SamplePaper.row(7, "含有\uE000\uE000字", "措施", "进展");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Checked<Written> written = new PdfWriter(Fonts.bundled()).write(SamplePaper.with(List.of(row)), out);
        assertThat(written).isInstanceOf(Checked.Rejected.class);
        assertThat(written.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("TZ550");
            assertThat(finding.message()).contains("U+E000");
            assertThat(finding.span()).isEqualTo(row.source().orElseThrow());
        });
        assertThat(out.size()).isZero();
    }

    @Test
    void the_head_and_the_foot_stand_on_each_page() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(SamplePaper.ofRows(40)))) {
            int pages = file.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(file).replaceAll(ANY_WHITE, "");
                assertThat(text).contains("整改措施").contains("第" + page + "页共" + pages + "页");
            }
        }
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PdfWriter(Fonts.bundled()).write(document, out)).isInstanceOf(Checked.Accepted.class);
        return out.toByteArray();
    }

    /** All text in the order of the content, without white space and line ends. */
    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll(ANY_WHITE, "");
        }
    }
}
