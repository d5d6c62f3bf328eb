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
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;

/** The drawing library's writer, with fonts that are no larger than they need be, see {@link LeanFont}. */
final class LeanWriter extends org.openpdf.text.pdf.PdfWriter {
    /** The second byte of what was packed with {@link PdfStream#NO_COMPRESSION}. */
    private static final byte STORED = 0x01;

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

    /** Opens and leaves one, for what the drawing library sets up when the first is opened. */
    static void makeReady() {
        try {
            of(new Document(), OutputStream.nullOutputStream()).setCloseStream(false);
        } catch (DocumentException toldByTheFirst) {
            return;
        }
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        return super.addToBody(object instanceof PdfStream stream ? packed(stream) : object);
    }

    /** The streams of a font, which {@link PdfFonts} has left unpacked, packed; any other as it is. */
    private static PdfStream packed(PdfStream stream) throws IOException {
        boolean image = PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE));
        if (image || !PdfName.FLATEDECODE.equals(stream.get(PdfName.FILTER))) {
            return stream;
        }
        byte[] stored = contentOf(stream);
        if (stored.length < 2 || stored[1] != STORED) {
            return stream;
        }
        byte[] bytes = new InflaterInputStream(new ByteArrayInputStream(stored)).readAllBytes();
        boolean isFont = stream.get(PdfName.LENGTH1) != null;
        PdfStream packed = new PdfStream(isFont ? LeanFont.of(bytes) : bytes);
        for (PdfName key : stream.getKeys()) {
            if (!key.equals(PdfName.LENGTH) && !key.equals(PdfName.FILTER)) {
                packed.put(key, stream.get(key));
            }
        }
        packed.flateCompress(PdfStream.DEFAULT_COMPRESSION);
        return packed;
    }

    private static byte[] contentOf(PdfStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        stream.writeContent(bytes);
        return bytes.toByteArray();
    }
}
