package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import taizhang.diagnostic.Checked;
import taizhang.document.Block;
import taizhang.document.Document;
import taizhang.document.Section;
import taizhang.document.Table;
import taizhang.layout.PageStamp;
import taizhang.layout.Pages;

/**
 * Writes a document as a workbook: a sheet for each section, and one for each further table in it; behind them the
 * records of its lists once more, flat (明细). Dates and numbers are true values, text is never a formula. Nothing is put on disk on the way: the papers hold personal data.
 */
public final class ExcelWriter implements DocumentWriter {
    private final Typesetting typesetting;

    /** A writer of sheets that have the page breaks of the pages with the bundled fonts. */
    public ExcelWriter() {
        this(new Typesetting(Fonts.bundled(), PageStamp.NONE));
    }

    /** A writer of sheets that have the page breaks of the PDF, as far as their rows allow. */
    public ExcelWriter(Typesetting typesetting) {
        this.typesetting = typesetting;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public Checked<Written> write(Document document, OutputStream out) throws IOException {
        try (ReproducibleWorkbook workbook = new ReproducibleWorkbook(document.info())) {
            SheetStyles styles = new SheetStyles(workbook.frame());
            SheetNames names = new SheetNames(document.info().paper());
            write(document, typesetting.pages(document), names, new SheetWriter(workbook, styles));
            WatchedStream watched = new WatchedStream(out);
            try {
                workbook.write(watched);
            } finally {
                watched.check();
            }
            return new Checked.Accepted<>(new Written(workbook.frame().getNumberOfSheets()), List.of());
        }
    }

    /** Writes the sheets of a paper. */
    static void write(Document document, Pages pages, SheetNames names, SheetWriter writer) {
        for (Section section : document.sections()) {
            for (List<Block> blocks : SheetParts.of(section)) {
                writer.write(names.of(blocks), section, blocks);
            }
        }
        details(document, names, writer);
        writer.paginate(new PageOpenings(pages));
    }

    private static void details(Document document, SheetNames names, SheetWriter writer) {
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    FlatTable.of(table).ifPresent(flat -> writer.records(names.details(), section.format(), flat));
                }
            }
        }
    }
}
