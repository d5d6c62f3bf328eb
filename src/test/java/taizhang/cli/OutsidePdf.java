package taizhang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.util.Matrix;

/** PDFs that somebody else made. */
final class OutsidePdf {
    private OutsidePdf() {}

    /** One page for each turn of a sheet of that size, with a word in the corner that is the upper left one when it is read. */
    static byte[] turned(PDRectangle size, int... turns) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int turn : turns) {
                page(pdf, size, turn);
            }
            return bytes(pdf);
        }
    }

    private static void page(PDDocument pdf, PDRectangle size, int turn) throws IOException {
        PDPage page = new PDPage(size);
        page.setRotation(turn);
        pdf.addPage(page);
        float right = size.getWidth() - 20;
        float top = size.getHeight() - 20;
        try (PDPageContentStream canvas = new PDPageContentStream(pdf, page)) {
            canvas.beginText();
            canvas.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            canvas.setTextMatrix(
                    switch (turn) {
                        case 90 -> new Matrix(0, 1, -1, 0, 20, 20);
                        case 180 -> new Matrix(-1, 0, 0, -1, right, 20);
                        case 270 -> new Matrix(0, -1, 1, 0, right, top);
                        default -> new Matrix(1, 0, 0, 1, 20, top);
                    });
            canvas.showText("corner" + turn);
            canvas.endText();
        }
    }

    static byte[] locked(String toOpen) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, PDRectangle.A4, 0);
            pdf.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
            return bytes(pdf);
        }
    }

    static byte[] annotated() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, PDRectangle.A4, 0);
            pdf.getPage(0).getAnnotations().add(new PDAnnotationText());
            return bytes(pdf);
        }
    }

    /** A tree of pages that is its own branch. */
    static byte[] looped() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, PDRectangle.A4, 0);
            COSDictionary tree = pdf.getPages().getCOSObject();
            tree.getCOSArray(COSName.KIDS).set(0, tree);
            return bytes(pdf);
        }
    }

    /** A page whose frame (CropBox) is not on its sheet alone: all of the sheet is meant. */
    static byte[] framed(PDRectangle frame) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, PDRectangle.A4, 0);
            pdf.getPage(0).getCOSObject().setItem(COSName.CROP_BOX, frame.getCOSArray());
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
