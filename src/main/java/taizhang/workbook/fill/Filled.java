package taizhang.workbook.fill;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import taizhang.diagnostic.Diagnostic;

/** A form that was filled in. */
public final class Filled {
    private final byte[] bytes;
    private final int sheets;
    private final List<Diagnostic> findings;

    Filled(byte[] bytes, int sheets, List<Diagnostic> findings) {
        this.bytes = bytes;
        this.sheets = sheets;
        this.findings = List.copyOf(findings);
    }

    /** Writes the file. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** How many sheets a person sees. */
    public int sheets() {
        return sheets;
    }

    /** Cells that do not say what a second count says. */
    public List<Diagnostic> findings() {
        return findings;
    }
}
