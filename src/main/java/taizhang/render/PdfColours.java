package taizhang.render;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Says what the colours of a file mean: sRGB, by a profile that comes with the program. That of the JDK differs from
 * version to version, and so would the files.
 */
final class PdfColours {
    private static final String PROFILE = "/colour/sRGB.icc";
    private static final String NAME = "sRGB";

    private PdfColours() {}

    /** Adds the profile to an open file. */
    static void putInto(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(profile());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(NAME));
        intent.put(PdfName.INFO, new PdfString(NAME));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private static byte[] profile() throws IOException {
        try (InputStream in = PdfColours.class.getResourceAsStream(PROFILE)) {
            if (in == null) {
                throw new IOException("找不到颜色文件：" + PROFILE);
            }
            return in.readAllBytes();
        }
    }
}
