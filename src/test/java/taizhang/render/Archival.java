package taizhang.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a PDF keeps PDF/A-2u, judged by the validator of the PDF Association's members. */
public final class Archival {
    private static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFA_2_U;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archival() {}

    /** What the file fails in, each clause with its test and message; empty for a good file. */
    public static List<String> failures(byte[] pdf) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), FLAVOUR);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(FLAVOUR, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException e) {
            throw new IOException(e);
        }
    }
}
