package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.document.Block;
import taizhang.document.Document;
import taizhang.document.Section;
import taizhang.layout.text.Wrapping;

/**
 * Writes a document as a workbook: a sheet for each section, and one for each further table in it. Dates and numbers are
 * true values, text is never a formula. Nothing is put on disk on the way: the papers hold personal data.
 */
public final class ExcelWriter implements DocumentWriter {
    private final TextHeight heights = new TextHeight(new Wrapping(new SheetMetrics()));

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public Checked<Written> write(Document document, OutputStream out) throws IOException {
        List<Diagnostic> findings = CellLengths.findings(document);
        if (!findings.isEmpty()) {
            return new Checked.Rejected<>(findings);
        }
        try (ReproducibleWorkbook workbook = new ReproducibleWorkbook(document.info())) {
            SheetStyles styles = new SheetStyles(workbook.frame());
            int sheets = 0;
            for (Section section : document.sections()) {
                for (List<Block> blocks : SheetParts.of(section.blocks())) {
                    sheets++;
                    String name = SheetParts.name(document.info().paper(), sheets);
                    new SheetWriter(workbook, styles, heights).write(name, section.format(), blocks);
                }
            }
            WatchedStream watched = new WatchedStream(out);
            try {
                workbook.write(watched);
            } finally {
                watched.check();
            }
            return new Checked.Accepted<>(new Written(sheets), List.of());
        }
    }
}
