package taizhang.render;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.BlankLines;
import taizhang.document.Block;
import taizhang.document.Cell;
import taizhang.document.Document;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.OfficialBlock;
import taizhang.document.PageBreak;
import taizhang.document.Paragraph;
import taizhang.document.Row;
import taizhang.document.Section;
import taizhang.document.SignOff;
import taizhang.document.Table;
import taizhang.document.Title;

/** Finds the texts that are longer than a spreadsheet cell may be: programs would cut them or refuse the file. */
final class CellLengths {
    private static final int ALLOWED = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final String paper;
    private final Diagnostics findings = new Diagnostics();

    private CellLengths(String paper) {
        this.paper = paper;
    }

    /** One finding for each text that is too long; none if all fit. */
    static List<Diagnostic> findings(Document document) {
        CellLengths lengths = new CellLengths(document.info().paper());
        for (Section section : document.sections()) {
            section.blocks().forEach(lengths::check);
        }
        return lengths.findings.sorted();
    }

    private void check(Block block) {
        switch (block) {
            case Title title -> check(title.text(), Optional.empty());
            case Heading heading -> check(heading.text(), Optional.empty());
            case Paragraph paragraph -> check(paragraph.text(), Optional.empty());
            case InfoLine line ->
                List.of(line.left(), line.centre(), line.right()).forEach(text -> check(text, Optional.empty()));
            case SignOff signOff -> signOff.items().forEach(text -> check(text, Optional.empty()));
            case Table table -> {
                table.head().forEach(this::check);
                table.body().forEach(this::check);
            }
            case OfficialBlock official ->
                official.lines().forEach(line -> line.forEach(text -> check(text, Optional.empty())));
            case PageBreak ignored -> {}
            case BlankLines ignored -> {}
        }
    }

    private void check(Row row) {
        for (Cell cell : row.cells()) {
            check(cell.text(), row.source());
        }
    }

    private void check(String text, Optional<SourceSpan> source) {
        if (text.length() > ALLOWED) {
            findings.report(
                    TemplateCode.CELL_TOO_LONG, source.orElse(SourceSpan.startOf(paper)), text.length(), ALLOWED);
        }
    }
}
