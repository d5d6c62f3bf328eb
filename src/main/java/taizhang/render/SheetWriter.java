package taizhang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import taizhang.document.Alignment;
import taizhang.document.BlankLines;
import taizhang.document.Block;
import taizhang.document.Chart;
import taizhang.document.Column;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.OfficialBlock;
import taizhang.document.PageBreak;
import taizhang.document.PageFormat;
import taizhang.document.Paragraph;
import taizhang.document.Photo;
import taizhang.document.PhotoGrid;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.SignOff;
import taizhang.document.Table;
import taizhang.document.Title;

/** Writes the sheets of a workbook: on each the blocks of a section of which at most one is a table, or tables of one width. */
final class SheetWriter {
    private static final SheetStyles.Type INFO = new SheetStyles.Type(FontRole.FANGSONG, 10.5);
    private static final SheetStyles.Type SIGN = new SheetStyles.Type(FontRole.FANGSONG, 12);
    private static final SheetStyles.Type NOTE = new SheetStyles.Type(FontRole.FANGSONG, 9);
    private static final SheetStyles.Type BODY = new SheetStyles.Type(FontRole.FANGSONG, 16);
    private static final SheetStyles.Type SUBTITLE = new SheetStyles.Type(FontRole.KAI, 16);
    /** Below more rows than this a head would leave no room to scroll if it stayed in view. */
    private static final int MOST_FROZEN = 8;

    private static final String INDENT = "　　";

    private final ReproducibleWorkbook workbook;
    private final SheetStyles styles;
    private final List<Rows> written = new ArrayList<>();

    SheetWriter(ReproducibleWorkbook workbook, SheetStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    /** Writes some blocks of a section. */
    void write(String name, Section section, List<Block> blocks) {
        List<Table> tables =
                blocks.stream().flatMap(block -> tableOf(block).stream()).toList();
        SheetColumns columns = tables.isEmpty()
                ? SheetColumns.whole(section.format())
                : section.together()
                        ? SheetColumns.shared(tables, section.format())
                        : SheetColumns.of(tables.getFirst(), section.format());
        write(name, section.format(), blocks, columns);
    }

    /** The table whose columns the sheet has. */
    private static Optional<Table> tableOf(Block block) {
        return switch (block) {
            case Table table -> Optional.of(table);
            case Chart chart -> Optional.of(ChartTable.drawn(chart));
            default -> Optional.empty();
        };
    }

    /** Writes the flat records of a table. */
    void records(String name, PageFormat format, Table flat) {
        write(name, format, List.of(flat), SheetColumns.ofRecords(flat, format));
    }

    private void write(String name, PageFormat format, List<Block> blocks, SheetColumns columns) {
        XSSFSheet sheet = workbook.frame().createSheet(name);
        SheetSetup.apply(sheet, format);
        for (int i = 0; i < columns.count(); i++) {
            sheet.setColumnWidth(i, columns.fileWidth(i));
        }
        SheetPages pages = new SheetPages(SheetSetup.height(format, columns.scale()));
        SheetGrid grid = new SheetGrid(sheet, columns.count(), styles, pages);
        SheetLines lines = new SheetLines(grid, columns, styles, workbook.texts());
        Rows rows = new Rows(sheet, columns, pages, new ArrayList<>(), new ArrayList<>());
        blocks.forEach(block -> write(rows, grid, lines, block));
        if (!SheetSetup.footFits(format)) {
            lines.line(format.foot() + SheetSetup.NO_CODE, NOTE, Alignment.LEFT);
        }
        written.add(rows);
        int last = Math.max(0, grid.nextRow() - 1);
        sheet.setDimensionOverride(new CellRangeAddress(0, last, 0, columns.count() - 1));
        workbook.add(sheet, grid.xml());
    }

    /** A sheet's rows, the rows of the body of its table, and where on the sheet each of these begins. */
    private record Rows(
            XSSFSheet sheet, SheetColumns columns, SheetPages pages, List<Row> body, List<Integer> starts) {}

    private void write(Rows rows, SheetGrid grid, SheetLines lines, Block block) {
        int first = grid.nextRow();
        SheetTies ties = new SheetTies(rows.pages());
        if (block instanceof Table table) {
            SheetTable cells = new SheetTable(table, grid, rows.columns(), styles, workbook.texts());
            List<Integer> starts = write(rows, grid, table, cells);
            rows.starts().addAll(starts.subList(0, table.body().size()));
            rows.body().addAll(table.body());
            ties.table(table, first, starts);
            cells.rests().forEach(rest -> lines.line(rest, NOTE, Alignment.LEFT));
        } else if (block instanceof Chart chart) {
            chart(rows, grid, lines, chart);
        } else {
            write(lines, block);
            ties.block(block, first, grid.nextRow());
        }
    }

    /** The figures of a chart, then the chart over rows without text; the last of them keeps it off the next page. */
    private void chart(Rows rows, SheetGrid grid, SheetLines lines, Chart chart) {
        Table table = ChartTable.drawn(chart);
        SheetTable cells = new SheetTable(table, grid, rows.columns(), styles, workbook.texts());
        int head = grid.nextRow();
        table.head().forEach(cells::write);
        int first = grid.nextRow();
        List<Integer> starts = new ArrayList<>();
        for (Row row : table.body()) {
            starts.add(grid.nextRow());
            cells.write(row);
        }
        int from = grid.nextRow();
        starts.add(from);
        new SheetTies(rows.pages()).table(table, head, starts);
        double page = rows.pages().highest() - TextHeight.ofLine(NOTE);
        SheetChart over =
                new SheetChart(chart, rows.sheet(), first, rows.columns().lanesOf(table), page);
        for (double drawn = 0; drawn < over.height(); drawn += TextHeight.ofLine(NOTE)) {
            lines.line("", NOTE, Alignment.LEFT);
        }
        int last = grid.nextRow() - 1;
        rows.pages().keep(from, last);
        over.draw(rows.columns().count(), from, last);
    }

    /** Parts all sheets into pages, as the pages of the PDF are if their rows allow; the last that is done. */
    void paginate(PageOpenings openings) {
        for (Rows rows : written) {
            openings.among(rows.body())
                    .forEach(row -> rows.pages().wish(rows.starts().get(row)));
            SheetPages.Print print = rows.pages().print();
            SheetSetup.pages(rows.sheet(), rows.columns().scale() * print.scale(), print.starts());
        }
    }

    private static void write(SheetLines lines, Block block) {
        switch (block) {
            case Title title ->
                lines.line(title.text(), new SheetStyles.Type(FontRole.TITLE, title.sizePt()), Alignment.CENTER);
            case InfoLine line ->
                lines.spread(
                        List.of(
                                new SheetLines.Item(line.left(), Alignment.LEFT),
                                new SheetLines.Item(line.centre(), Alignment.CENTER),
                                new SheetLines.Item(line.right(), Alignment.RIGHT)),
                        INFO);
            case Heading heading ->
                lines.line(heading.text(), new SheetStyles.Type(roleOf(heading), BODY.sizePt()), Alignment.LEFT);
            case Paragraph paragraph -> {
                switch (paragraph.style()) {
                    case BODY -> lines.line(indented(paragraph.text()), BODY, Alignment.LEFT);
                    case SUBTITLE -> lines.line(paragraph.text(), SUBTITLE, Alignment.CENTER);
                    case NOTE -> lines.line(paragraph.text(), NOTE, Alignment.LEFT);
                }
            }
            case PhotoGrid grid -> grid.photos().forEach(photo -> write(lines, photo));
            case SignOff signOff -> {
                lines.line("", NOTE, Alignment.LEFT);
                lines.spread(
                        signOff.items().stream()
                                .map(item -> new SheetLines.Item(item, Alignment.LEFT))
                                .toList(),
                        SIGN);
            }
            case OfficialBlock official -> new OfficialLines(lines).write(official);
            case BlankLines blank -> {
                for (int i = 0; i < blank.count(); i++) {
                    lines.line("", BODY, Alignment.LEFT);
                }
            }
            case PageBreak ignored -> {}
            case Table ignored -> throw new IllegalArgumentException("tables are written row by row");
            case Chart ignored -> throw new IllegalArgumentException("charts are written row by row");
        }
    }

    /** Photos stand on the pages; a workbook lists them, with their whole digests to count on. */
    private static void write(SheetLines lines, Photo photo) {
        lines.line(photo.caption() + "　" + photo.file() + "\nSHA-256：" + photo.digest(), SIGN, Alignment.LEFT);
    }

    private static void freeze(XSSFSheet sheet, Table table, int firstHead, int firstBody) {
        if (firstHead <= MOST_FROZEN) {
            int frozen = (int)
                    table.columns().stream().takeWhile(Column::repeatsWhenCut).count();
            sheet.createFreezePane(frozen, firstBody);
        }
    }

    private static FontRole roleOf(Heading heading) {
        return switch (heading.level()) {
            case 1 -> FontRole.HEI;
            case 2 -> FontRole.KAI;
            default -> FontRole.FANGSONG;
        };
    }

    private static String indented(String text) {
        return INDENT + text.replace("\n", "\n" + INDENT);
    }

    /**
     * The head is repeated on each page and stays in view; its last row filters the records. None of that can be where
     * several tables share a sheet.
     *
     * @return where each row of the body begins, and the row after the last
     */
    private static List<Integer> write(Rows sheet, SheetGrid grid, Table table, SheetTable rows) {
        boolean alone = !sheet.columns().areShared();
        int firstHead = grid.nextRow();
        table.head().forEach(rows::write);
        int firstBody = grid.nextRow();
        if (alone) {
            grid.pages().repeat(firstHead, firstBody);
        }
        List<Integer> starts = new ArrayList<>(List.of(firstBody));
        int afterRecords = firstBody;
        for (Row row : table.body()) {
            rows.write(row);
            starts.add(grid.nextRow());
            if (row.kind() == RowKind.BODY) {
                afterRecords = grid.nextRow();
            }
        }
        grid.endTable();
        if (alone && firstBody > firstHead) {
            sheet.sheet().setRepeatingRows(new CellRangeAddress(firstHead, firstBody - 1, -1, -1));
            freeze(sheet.sheet(), table, firstHead, firstBody);
            if (afterRecords > firstBody) {
                sheet.sheet()
                        .setAutoFilter(new CellRangeAddress(
                                firstBody - 1,
                                afterRecords - 1,
                                0,
                                table.columns().size() - 1));
            }
        }
        return starts;
    }
}
