package taizhang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import taizhang.layout.Page;
import taizhang.layout.text.Mark;
import taizhang.layout.text.Run;
import taizhang.layout.text.Stroke;
import taizhang.layout.text.TextLine;

/**
 * The floor: the same glyph runs and rules as in the paper, put on the library's canvas in the plainest way, their places
 * known beforehand. Shares no code with the program's own writer.
 */
final class PlainPdf {
    private static final List<String> FACES = List.of(
            "NotoSerifSC-Regular.ttf",
            "ZhuqueFangsong-Regular.ttf",
            "TaizhangTitle-Regular.ttf",
            "TaizhangHei-Regular.ttf",
            "TaizhangKai-Regular.ttf");

    private final List<Page> pages;
    private final List<BaseFont> fonts = new ArrayList<>();

    PlainPdf(List<Page> pages) {
        this.pages = pages;
        FACES.forEach(face -> fonts.add(font(face)));
    }

    private static BaseFont font(String face) {
        try (InputStream in = PlainPdf.class.getResourceAsStream("/fonts/" + face)) {
            if (in == null) {
                throw new IOException(face);
            }
            return BaseFont.createFont(face, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(OutputStream out) {
        Document document = new Document(sheet(pages.get(0)));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setFullCompression();
        document.setGlyphSubstitutionEnabled(false);
        document.open();
        for (Page page : pages) {
            document.setPageSize(sheet(page));
            document.newPage();
            writer.setPageEmpty(false);
            draw(page, writer.getDirectContent());
        }
        document.close();
    }

    private static Rectangle sheet(Page page) {
        return new Rectangle((float) page.width(), (float) page.height());
    }

    /** First all texts, then all rules. */
    private void draw(Page page, PdfContentByte canvas) {
        int face = -1;
        double size = -1;
        double spacing = 0;
        double stretch = 1;
        canvas.beginText();
        for (Mark mark : page.marks()) {
            if (!(mark instanceof TextLine line)) {
                continue;
            }
            for (Run run : line.runs()) {
                if (run.face() != face || line.sizePt() != size) {
                    face = run.face();
                    size = line.sizePt();
                    canvas.setFontAndSize(fonts.get(face), (float) size);
                }
                if (run.spacing() != spacing) {
                    spacing = run.spacing();
                    canvas.setCharacterSpacing((float) spacing);
                }
                if (run.stretch() != stretch) {
                    stretch = run.stretch();
                    canvas.setHorizontalScaling((float) (stretch * 100));
                }
                canvas.setTextMatrix((float) run.x(), (float) (page.height() - line.baseline()));
                canvas.showText(run.text());
            }
        }
        canvas.endText();
        for (Mark mark : page.marks()) {
            if (mark instanceof Stroke stroke) {
                canvas.setLineWidth((float) stroke.width());
                canvas.moveTo((float) stroke.x1(), (float) (page.height() - stroke.y1()));
                canvas.lineTo((float) stroke.x2(), (float) (page.height() - stroke.y2()));
                canvas.stroke();
            }
        }
    }
}
