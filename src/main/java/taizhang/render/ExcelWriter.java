package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Alignment;
import taizhang.document.Block;
import taizhang.document.Cell;
import taizhang.document.Column;
import taizhang.document.Document;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.PageBreak;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.document.Paragraph;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.SignOff;
import taizhang.document.Table;
import taizhang.document.Title;
import taizhang.layout.Wrapping;

/**
 * Writes a document as a workbook: a sheet for each section, and one for each further table in it. Dates and numbers are
 * true values, text is never a formula.
 */
public final class ExcelWriter implements DocumentWriter {
    private static final SheetStyles.Type SMALL = new SheetStyles.Type(FontRole.SONG, 10.5);

    private final Wrapping wrapping = new Wrapping(new SheetMetrics());

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public Checked<Written> write(Document document, OutputStream out) throws IOException {
        Diagnostics findings = new Diagnostics();
        document.sections().forEach(section -> tooLong(section, document.info().paper(), findings));
        if (findings.hasErrors()) {
            return new Checked.Rejected<>(findings.sorted());
        }
        try (ReproducibleWorkbook workbook = new ReproducibleWorkbook(document.info())) {
            SheetStyles styles = new SheetStyles(workbook);
            for (Section section : document.sections()) {
                List<Block> blocks = section.blocks();
                int from = 0;
                for (int i = 0; i < blocks.size(); i++) {
                    boolean last = i == blocks.size() - 1;
                    boolean nextIsTable = !last && blocks.get(i + 1) instanceof Table && holdsTable(blocks, from, i);
                    if (last || nextIsTable) {
                        write(workbook, styles, document.info().paper(), section.format(), blocks.subList(from, i + 1));
                        from = i + 1;
                    }
                }
            }
            workbook.write(out);
            return new Checked.Accepted<>(new Written(workbook.getNumberOfSheets()), List.of());
        }
    }

    private static boolean holdsTable(List<Block> blocks, int from, int to) {
        return blocks.subList(from, to + 1).stream().anyMatch(Table.class::isInstance);
    }

    private void write(
            ReproducibleWorkbook workbook, SheetStyles styles, String paper, PageFormat format, List<Block> blocks) {
        int number = workbook.getNumberOfSheets() + 1;
        String name = WorkbookUtil.createSafeSheetName(number == 1 ? paper : paper + number);
        SXSSFSheet sheet = workbook.createSheet(name);
        SheetColumns columns = blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .map(table -> SheetColumns.of(table, format))
                .orElseGet(() -> SheetColumns.whole(format));
        setUp(sheet, format);
        SheetWriter writer = new SheetWriter(sheet, styles, columns, wrapping);
        blocks.forEach(block -> write(sheet, writer, columns, block));
    }

    private static void write(SXSSFSheet sheet, SheetWriter writer, SheetColumns columns, Block block) {
        int all = columns.count();
        switch (block) {
            case Title title -> {
                writer.text(
                        title.text(), 0, all, new SheetStyles.Type(FontRole.TITLE, title.sizePt()), Alignment.CENTER);
                writer.endRow();
            }
            case InfoLine line -> spread(writer, columns, List.of(line.left(), line.centre(), line.right()));
            case Heading heading -> {
                FontRole role =
                        heading.level() == 1 ? FontRole.HEI : heading.level() == 2 ? FontRole.KAI : FontRole.FANGSONG;
                writer.text(heading.text(), 0, all, new SheetStyles.Type(role, 14), Alignment.LEFT);
                writer.endRow();
            }
            case Paragraph paragraph -> {
                SheetStyles.Type type = switch (paragraph.style()) {
                    case BODY -> new SheetStyles.Type(FontRole.FANGSONG, 14);
                    case NOTE -> SMALL;
                };
                writer.text(paragraph.text(), 0, all, type, Alignment.LEFT);
                writer.endRow();
            }
            case Table table -> table(sheet, writer, table);
            case SignOff signOff -> spread(writer, columns, signOff.items());
            case PageBreak ignored -> sheet.setRowBreak(Math.max(0, writer.nextRow() - 1));
        }
    }

    /** Texts side by side over the whole width: the first left, the last right, the others centred. */
    private static void spread(SheetWriter writer, SheetColumns columns, List<String> items) {
        int all = columns.count();
        int from = 0;
        double total = columns.width(0, all);
        for (int i = 0; i < items.size() && from < all; i++) {
            int to = from + 1;
            boolean last = i == items.size() - 1;
            while (to < all && (last || columns.width(0, to) < total * (i + 1) / items.size())) {
                to++;
            }
            Alignment alignment = i == 0 ? Alignment.LEFT : last ? Alignment.RIGHT : Alignment.CENTER;
            writer.text(items.get(i), from, to - from, SMALL, alignment);
            from = to;
        }
        writer.endRow();
    }

    private static void table(SXSSFSheet sheet, SheetWriter writer, Table table) {
        int firstHead = writer.nextRow();
        table.head().forEach(row -> writer.row(row, table));
        int firstBody = writer.nextRow();
        int lastRecord = firstBody - 1;
        for (Row row : table.body()) {
            writer.row(row, table);
            if (row.kind() == RowKind.BODY) {
                lastRecord = writer.nextRow() - 1;
            }
        }
        if (firstBody > firstHead) {
            sheet.setRepeatingRows(new CellRangeAddress(firstHead, firstBody - 1, -1, -1));
            int frozen = (int)
                    table.columns().stream().takeWhile(Column::repeatsWhenCut).count();
            sheet.createFreezePane(frozen, firstBody);
            if (lastRecord >= firstBody) {
                sheet.setAutoFilter(new CellRangeAddress(
                        firstBody - 1, lastRecord, 0, table.columns().size() - 1));
            }
        }
    }

    private static void setUp(SXSSFSheet sheet, PageFormat format) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(
                switch (format.size()) {
                    case A4 -> PrintSetup.A4_PAPERSIZE;
                    case A3 -> PrintSetup.A3_PAPERSIZE;
                });
        print.setLandscape(format.landscape());
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, format.margins().left() / 25.4);
        sheet.setMargin(PageMargin.RIGHT, format.margins().right() / 25.4);
        sheet.setMargin(PageMargin.TOP, format.margins().top() / 25.4);
        sheet.setMargin(PageMargin.BOTTOM, format.margins().bottom() / 25.4);
        sheet.setMargin(PageMargin.FOOTER, format.margins().bottom() / 25.4 / 2);
        sheet.getFooter()
                .setLeft("&9"
                        + (format.foot().isEmpty() ? "" : " " + format.foot().replace("&", "&&")));
        if (format.numbering() != PageNumbering.NONE) {
            sheet.getFooter().setRight("&9第&P页 共&N页");
        }
    }

    private static void tooLong(Section section, String paper, Diagnostics findings) {
        int allowed = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                for (Row row : table.body()) {
                    for (Cell cell : row.cells()) {
                        if (cell.text().length() > allowed) {
                            findings.report(
                                    TemplateCode.CELL_TOO_LONG,
                                    row.source().orElse(SourceSpan.startOf(paper)),
                                    cell.text().length(),
                                    allowed);
                        }
                    }
                }
            }
        }
    }
}
