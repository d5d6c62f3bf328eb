package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.layout.PageStamp;
import taizhang.layout.Pages;

/**
 * Writes a paper as PDF: fonts embedded and subset, text that can be copied out as it was written, an outline. The same
 * document gives the same bytes.
 */
public final class PdfWriter implements DocumentWriter {
    private final Typesetting typesetting;
    private final PictureSource pictures;

    /** Fonts are read once for all papers that this writer writes; no codes are printed. */
    public PdfWriter(Fonts fonts) {
        this(new Typesetting(fonts, PageStamp.NONE));
    }

    /** A writer of pages laid out for other formats too. */
    public PdfWriter(Typesetting typesetting) {
        this(typesetting, PictureSource.NONE);
    }

    /** The same with photos. */
    public PdfWriter(Typesetting typesetting, PictureSource pictures) {
        this.typesetting = typesetting;
        this.pictures = pictures;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public Checked<Written> write(Document document, OutputStream out) throws IOException {
        Pages pages = typesetting.pages(document);
        if (pages.findings().hasErrors()) {
            return Checked.of(new Written(pages.count()), pages.findings());
        }
        PdfFonts fonts = typesetting.fonts().lend();
        try {
            PdfFile file = new PdfFile(document.info(), pages, fonts, pictures);
            List<String> codes = write(file, out);
            String archived = file.conformance().map(Conformance::label).orElse("");
            return Checked.of(new Written(pages.count(), codes, archived), pages.findings());
        } finally {
            typesetting.fonts().takeBack(fonts);
        }
    }

    /**
     * Draws pages that have been laid out, for whoever wants to lay out and draw apart.
     *
     * @return the code of each page
     * @throws IOException the stream's own, whatever OpenPDF makes of it
     */
    public List<String> draw(Document document, Pages pages, OutputStream out) throws IOException {
        PdfFonts fonts = typesetting.fonts().lend();
        try {
            return write(new PdfFile(document.info(), pages, fonts, pictures), out);
        } finally {
            typesetting.fonts().takeBack(fonts);
        }
    }

    private static List<String> write(PdfFile file, OutputStream out) throws IOException {
        WatchedStream watched = new WatchedStream(out);
        try {
            return file.writeTo(watched);
        } finally {
            watched.check();
        }
    }
}
