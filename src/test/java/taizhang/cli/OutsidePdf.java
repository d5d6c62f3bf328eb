package taizhang.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
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

    /** A page with a file in the file, and a script that runs when it is opened. */
    static byte[] laden() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, PDRectangle.A4, 0);
            PDEmbeddedFile inside = new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setFile("a.xlsx");
            named.setEmbeddedFile(inside);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a.xlsx", named));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            return bytes(pdf);
        }
    }

    /** A page that opens at its top, with links and a tree of no files: nothing that is lost on paper. */
    static byte[] harmless() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, PDRectangle.A4, 0);
            PDActionGoTo top = new PDActionGoTo();
            PDPageFitDestination whole = new PDPageFitDestination();
            whole.setPage(pdf.getPage(0));
            top.setDestination(whole);
            pdf.getDocumentCatalog().setOpenAction(top);
            PDEmbeddedFilesNameTreeNode none = new PDEmbeddedFilesNameTreeNode();
            none.setNames(Map.of());
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(none);
            pdf.getDocumentCatalog().setNames(names);
            pdf.getPage(0).getAnnotations().add(new PDAnnotationLink());
            return bytes(pdf);
        }
    }

    /** A layer that is not shown. */
    static byte[] layered() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, PDRectangle.A4, 0);
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            pdf.getDocumentCatalog().setOCProperties(layers);
            return bytes(pdf);
        }
    }

    /** A form whose pages are drawn by a program of its own. */
    static byte[] drawnElsewhere() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, PDRectangle.A4, 0);
            PDAcroForm form = new PDAcroForm(pdf);
            form.setXFA(new PDXFAResource(new COSArray()));
            pdf.getDocumentCatalog().setAcroForm(form);
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
