package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import taizhang.document.DocumentInfo;
import taizhang.layout.book.Book;

/** Writes a book of papers as one PDF (汇编): each font once, one outline, pages from elsewhere drawn in. */
public final class BookWriter {
    private final Fonts fonts;
    private final PictureSource pictures;

    /** Fonts are read once for all books; photos are fetched when their page is drawn. */
    public BookWriter(Fonts fonts, PictureSource pictures) {
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /**
     * Writes a book. One with pages from elsewhere declares no standard for archives: nobody has tested those.
     *
     * @param enclosed the files of its parts from elsewhere, by the index of the part
     * @param out not closed
     * @throws IOException the stream's own
     */
    public Written write(DocumentInfo info, Book book, Map<Integer, ForeignPdf> enclosed, OutputStream out)
            throws IOException {
        PdfFonts lent = fonts.lend();
        PdfInsets insets = new PdfInsets(enclosed);
        WatchedStream watched = new WatchedStream(out);
        try {
            PdfFile file = new PdfFile(
                    info, book, lent, pictures, (index, writer) -> draw(book, index, insets, writer), insets.isEmpty());
            List<String> codes = file.writeTo(watched);
            return new Written(
                    book.count(),
                    codes,
                    file.conformance().map(Conformance::label).orElse(""));
        } finally {
            insets.close();
            fonts.takeBack(lent);
            watched.check();
        }
    }

    private static void draw(Book book, int index, PdfInsets insets, org.openpdf.text.pdf.PdfWriter writer)
            throws IOException {
        if (book.inset(index).isPresent()) {
            insets.draw(book.inset(index).get(), writer);
        }
    }
}
