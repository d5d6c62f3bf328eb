package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.layout.SamplePaper;
import taizhang.template.PrintedPapers;

/** Every PDF is one for the archives; {@code -Dmeasure=all} judges each paper of each ledger and not one of each kind. */
class ArchivalTest {
    private final PdfWriter writer = new PdfWriter(Fonts.bundled());

    private byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(writer.write(document, out)).isInstanceOf(Checked.Accepted.class);
        return out.toByteArray();
    }

    @Test
    void the_papers_of_all_ledgers_keep_pdf_a_2u() throws IOException {
        List<String> kinds = new ArrayList<>();
        Map<String, List<String>> failures = new LinkedHashMap<>();
        for (Path ledger : PrintedPapers.ledgers()) {
            Map<String, Document> papers = "all".equals(System.getProperty("measure"))
                    ? PrintedPapers.all(ledger)
                    : PrintedPapers.ofEachKind(ledger);
            for (Map.Entry<String, Document> paper : papers.entrySet()) {
                kinds.add(paper.getValue().info().paper());
                List<String> found = Archival.failures(pdf(paper.getValue()));
                if (!found.isEmpty()) {
                    failures.put(ledger + " " + paper.getKey(), found);
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(kinds.stream().distinct()).hasSizeGreaterThan(20);
    }

    @Test
    void the_validator_sees_what_is_wrong() throws IOException {
        byte[] good = pdf(SamplePaper.ofRows(2));
        assertThat(Archival.failures(good)).isEmpty();
        String text = new String(good, StandardCharsets.ISO_8859_1);
        byte[] other = text.replace("pdfaid:part=\"2\"", "pdfaid:part=\"3\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Archival.failures(other)).anyMatch(failure -> failure.startsWith("6.6.4"));
    }

    @Test
    void a_file_is_of_version_17_has_labels_and_a_profile_and_no_list_of_its_glyphs() throws IOException {
        byte[] file = pdf(SamplePaper.ofRows(30));
        assertThat(new String(file, 0, 8, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-1.7");
        try (PDDocument read = Loader.loadPDF(file)) {
            assertThat(read.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("1", "2")
                    .hasSize(read.getNumberOfPages());
            assertThat(read.getDocumentCatalog().getOutputIntents())
                    .singleElement()
                    .satisfies(intent ->
                            assertThat(intent.getOutputConditionIdentifier()).isEqualTo("sRGB"));
            PDPage page = read.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDType0Font font = (PDType0Font) page.getResources().getFont(name);
                assertThat(font.getDescendantFont().getFontDescriptor().getCIDSet())
                        .isNull();
            }
        }
    }

    @Test
    void what_is_written_says_which_standard_it_keeps() throws IOException {
        Checked<Written> written = writer.write(SamplePaper.ofRows(1), new ByteArrayOutputStream());
        assertThat(written)
                .isInstanceOfSatisfying(
                        Checked.Accepted.class,
                        accepted -> assertThat(((Written) accepted.value()).archived())
                                .isEqualTo("PDF/A-2u"));
    }

    @Test
    void the_profile_gives_the_colours_of_srgb() throws IOException {
        try (InputStream in = Objects.requireNonNull(ArchivalTest.class.getResourceAsStream("/colour/sRGB.icc"))) {
            ColorSpace own = new ICC_ColorSpace(ICC_Profile.getInstance(in));
            ColorSpace known = ColorSpace.getInstance(ColorSpace.CS_sRGB);
            for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.88f, 0, 0}, {0.2f, 0.5f, 0.7f}, {0, 1, 0}}) {
                float[] xyz = own.toCIEXYZ(colour);
                float[] expected = known.toCIEXYZ(colour);
                for (int i = 0; i < xyz.length; i++) {
                    assertThat(xyz[i]).isBetween(expected[i] - 0.004f, expected[i] + 0.004f);
                }
            }
        }
    }
}
