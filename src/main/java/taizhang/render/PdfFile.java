package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import taizhang.document.DocumentInfo;
import taizhang.layout.Leaves;
import taizhang.layout.OutlineEntry;
import taizhang.layout.Page;

/** One PDF file: its pages one after the other, then outline and properties. */
final class PdfFile {
    private final PdfProperties properties;
    private final Leaves pages;
    private final PdfGlyphs glyphs;
    private final PictureSource pictures;
    private final Underlay underlay;
    private final boolean ownOnly;

    PdfFile(DocumentInfo info, Leaves pages, PdfFonts fonts, PictureSource pictures) {
        this(info, pages, fonts, pictures, (index, writer) -> {}, true);
    }

    /**
     * A file on whose pages something stands that we did not set.
     *
     * @param ownOnly whether there is nothing of the kind
     */
    PdfFile(
            DocumentInfo info,
            Leaves pages,
            PdfFonts fonts,
            PictureSource pictures,
            Underlay underlay,
            boolean ownOnly) {
        this.underlay = underlay;
        this.ownOnly = ownOnly;
        this.properties = new PdfProperties(info);
        this.pages = pages;
        this.glyphs = new PdfGlyphs(fonts, info);
        this.pictures = pictures;
    }

    /** Draws what stands below the marks of a page. */
    @FunctionalInterface
    interface Underlay {
        /** Draws it on the page at the given index. */
        void draw(int index, PdfWriter writer) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @return the code of each page
     * @throws IOException if the stream cannot be written, or a photo not be read
     */
    List<String> writeTo(OutputStream out) throws IOException {
        List<String> codes = new ArrayList<>();
        try {
            Page page = pages.page(0);
            codes.add(page.code());
            Document document = new Document(sheet(page));
            PdfWriter writer = LeanWriter.of(document, out);
            writer.setCloseStream(false);
            writer.setFullCompression();
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.setGlyphSubstitutionEnabled(false);
            document.open();
            PdfPhotos photos = new PdfPhotos(writer, pictures);
            draw(page, 0, writer, photos);
            for (int i = 1; i < pages.count(); i++) {
                page = pages.page(i);
                codes.add(page.code());
                document.setPageSize(sheet(page));
                document.newPage();
                draw(page, i, writer, photos);
            }
            properties.putInto(writer, conformance());
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
            PdfColours.putInto(writer);
            writer.setPageLabels(labels());
            addOutline(writer);
            document.close();
            return codes;
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the file declares, once it is written. */
    Optional<Conformance> conformance() {
        return ownOnly ? glyphs.conformance() : Optional.empty();
    }

    /** A turned page is kept as an upright sheet and shown lying, so that it is printed like the others. */
    private static Rectangle sheet(Page page) {
        return page.turned()
                ? new Rectangle((float) page.height(), (float) page.width()).rotate()
                : new Rectangle((float) page.width(), (float) page.height());
    }

    /** What a reader shows for a page is the number in the line of the file, which is also the one printed. */
    private static PdfPageLabels labels() {
        PdfPageLabels labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
        return labels;
    }

    private void draw(Page page, int index, PdfWriter writer, PdfPhotos photos) throws IOException {
        writer.setPageEmpty(false);
        underlay.draw(index, writer);
        PdfPage drawn = new PdfPage(writer.getDirectContent(), page, glyphs, photos);
        drawn.draw();
    }

    private PdfDestination destination(OutlineEntry entry) {
        int index = entry.page() - 1;
        return pages.isTurned(index)
                ? new PdfDestination(PdfDestination.XYZ, (float) entry.top(), 0, 0)
                : new PdfDestination(PdfDestination.XYZ, 0, (float) (pages.heightOf(index) - entry.top()), 0);
    }

    private void addOutline(PdfWriter writer) {
        Deque<PdfOutline> parents = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        parents.push(writer.getRootOutline());
        levels.push(0);
        for (OutlineEntry entry : pages.outline()) {
            while (levels.element() >= entry.level()) {
                parents.pop();
                levels.pop();
            }
            PdfDestination place = destination(entry);
            place.addPage(writer.getPageReference(entry.page()));
            parents.push(new PdfOutline(parents.element(), place, entry.text(), true));
            levels.push(entry.level());
        }
    }
}
