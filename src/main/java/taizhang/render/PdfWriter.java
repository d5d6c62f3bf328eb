package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.layout.Layout;
import taizhang.layout.Pages;

/**
 * Writes a paper as PDF: fonts embedded and subset, text that can be copied out as it was written, an outline. The same
 * document gives the same bytes.
 */
public final class PdfWriter implements DocumentWriter {
    private final Fonts fonts;
    private final PdfFonts embedded;

    /** Fonts are read once for all papers that this writer writes. */
    public PdfWriter(Fonts fonts) {
        this.fonts = fonts;
        this.embedded = new PdfFonts(fonts);
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public Checked<Written> write(Document document, OutputStream out) throws IOException {
        Pages pages = Layout.pages(document, fonts);
        if (!pages.findings().hasErrors()) {
            draw(document, pages, out);
        }
        return Checked.of(new Written(pages.count()), pages.findings());
    }

    /** Draws pages that have been laid out, for whoever wants to lay out and draw apart. */
    public void draw(Document document, Pages pages, OutputStream out) throws IOException {
        PdfFile file = new PdfFile(document.info(), pages, embedded);
        file.writeTo(out);
    }
}
