package taizhang.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;

/** The drawing library's writer, with fonts that are no larger than they need be, see {@link LeanFont}. */
final class LeanWriter extends org.openpdf.text.pdf.PdfWriter {
    private LeanWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
    }

    /** A writer of a document into a stream. */
    static LeanWriter of(Document document, OutputStream out) throws DocumentException {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        LeanWriter writer = new LeanWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        boolean isFont = object instanceof PdfStream stream && stream.get(PdfName.LENGTH1) != null;
        return super.addToBody(isFont ? lean((PdfStream) object) : object);
    }

    private static PdfStream lean(PdfStream packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        packed.writeContent(bytes);
        byte[] font =
                LeanFont.of(new InflaterInputStream(new ByteArrayInputStream(bytes.toByteArray())).readAllBytes());
        PdfStream lean = new PdfStream(font);
        lean.put(PdfName.LENGTH1, new PdfNumber(font.length));
        lean.flateCompress(PdfStream.DEFAULT_COMPRESSION);
        return lean;
    }
}
