package taizhang.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfImportedPage;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import taizhang.layout.book.Inset;

/** Draws pages from elsewhere into a file; each foreign file is opened once. */
final class PdfInsets {
    private final Map<Integer, ForeignPdf> files;
    private final Map<Integer, PdfReader> open = new HashMap<>();

    /** Of these files, by the part of the book they are. */
    PdfInsets(Map<Integer, ForeignPdf> files) {
        this.files = Map.copyOf(files);
    }

    /** Whether there is nothing to be drawn. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    void draw(Inset inset, PdfWriter writer) throws IOException {
        ForeignPdf file = files.get(inset.part());
        if (file == null) {
            throw new IllegalStateException("no file for part " + inset.part());
        }
        PdfReader reader = open.get(inset.part());
        if (reader == null) {
            reader = file.reader();
            open.put(inset.part(), reader);
        }
        PdfImportedPage page = writer.getImportedPage(reader, inset.page() + 1);
        ForeignPdf.Sheet sheet = file.sheet(inset.page());
        put(writer.getDirectContent(), page, sheet, inset);
    }

    /** The matrix turns the page as it says, moves its corner to the origin, scales it and puts it in its place. */
    private static void put(PdfContentByte canvas, PdfImportedPage page, ForeignPdf.Sheet sheet, Inset inset) {
        double left = sheet.left();
        double bottom = sheet.bottom();
        double width = sheet.width();
        double height = sheet.height();
        double[] m = switch (sheet.turns()) {
            case 1 -> new double[] {0, -1, 1, 0, -bottom, height + left};
            case 2 -> new double[] {-1, 0, 0, -1, width + left, height + bottom};
            case 3 -> new double[] {0, 1, -1, 0, width + bottom, -left};
            default -> new double[] {1, 0, 0, 1, -left, -bottom};
        };
        double s = inset.scale();
        canvas.addTemplate(
                page,
                (float) (m[0] * s),
                (float) (m[1] * s),
                (float) (m[2] * s),
                (float) (m[3] * s),
                (float) (m[4] * s + inset.x()),
                (float) (m[5] * s + inset.y()));
    }

    void close() {
        open.values().forEach(PdfReader::close);
    }
}
