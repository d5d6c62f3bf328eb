package taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import taizhang.document.Alignment;
import taizhang.document.Block;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.FontRole;
import taizhang.document.Margins;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.document.PaperSize;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.SignOff;
import taizhang.document.Table;
import taizhang.document.TableStyle;
import taizhang.layout.piece.Grid;
import taizhang.layout.text.LineBreakerTest;
import taizhang.layout.text.TextLine;

/**
 * A paper with one table, in which each cell is written in Han of its own, so that every line on a page tells which cell
 * it is of. The first column repeats when a row is cut.
 */
final class CutPaper {
    private static final int HAN = 0x4E00;
    /** How many Han belong to one cell; those of all cells end before 目. */
    private static final int OWN = 50;

    private static final String CONTINUED = "（续）";
    private static final String HEAD = "目";
    private static final double SIZE = 9;
    private static final double MARGIN = 15;

    private final PageFormat format;
    private final double[] widths;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();
    private String name = "";

    /** Where a cell stands and what it says. */
    private record Spot(int row, int column, int columns, String text) {}

    CutPaper(PaperSize size, boolean landscape, int columns) {
        format = new PageFormat(size, landscape, new Margins(MARGIN, MARGIN, MARGIN, MARGIN), PageNumbering.NONE, "");
        widths = new double[columns];
        Arrays.fill(widths, 30);
        widths[0] = 12;
    }

    /** What is told when something is wrong. */
    CutPaper named(String other) {
        name = other;
        return this;
    }

    /** Adds a row of texts so long; one alone runs across the table. Gives back the numbers of the cells. */
    int[] row(RowKind kind, int... lengths) {
        int first = spots.size();
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < lengths.length; column++) {
            cells.add(cell(column, lengths.length == 1 ? widths.length : 1, 1, lengths[column]));
        }
        row(new Row(kind, cells, Optional.empty()));
        return IntStream.range(first, spots.size()).toArray();
    }

    void row(Row row) {
        body.add(row);
    }

    @SafeVarargs
    final void rows(List<Cell>... rows) {
        for (List<Cell> cells : rows) {
            row(new Row(RowKind.BODY, cells, Optional.empty()));
        }
    }

    /** A cell in Han of its own, with some marks and forced breaks between them if it is long. */
    Cell cell(int column, int columns, int rows, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(HAN + spots.size() * OWN + i % OWN);
            text.append(i % 17 == 16 ? "，" : i % 391 == 390 ? "。\n" : "");
        }
        spots.add(new Spot(body.size(), column, columns, text.toString()));
        return new Cell(CellKind.TEXT, text.toString(), columns, rows, Optional.empty());
    }

    void signOff() {
        after.add(new SignOff(List.of("●周某", "●刘某")));
    }

    /** What a cell says. */
    String text(int cell) {
        return spots.get(cell).text().replace("\n", "");
    }

    /** Whether a line is of a cell. */
    boolean isOf(int cell, String line) {
        return cellOf(line, -1) == cell;
    }

    /** The cell a line is of, −1 for none; （续） alone goes on with the line before. */
    private int cellOf(String line, int before) {
        int of = Math.floorDiv(line.codePointAt(0) - HAN, OWN);
        return line.equals(CONTINUED) ? before : of >= 0 && of < spots.size() ? of : -1;
    }

    /** Places it, holds it to all rules and gives back what the lines of each page say. */
    List<List<String>> check() {
        assertThat(HAN + spots.size() * OWN).isLessThan(HEAD.codePointAt(0));
        List<List<String>> texts = new ArrayList<>();
        List<Map<Integer, String>> parts = new ArrayList<>();
        for (List<TextLine> page : pages()) {
            texts.add(page.stream().map(TextLine::text).toList());
            parts.add(partsOf(page));
        }
        for (int cell = 0; cell < spots.size(); cell++) {
            checkText(cell, parts);
        }
        return texts;
    }

    /** What each cell says on a page; every line is held to its place on the way. */
    private Map<Integer, String> partsOf(List<TextLine> page) {
        Map<Integer, String> parts = new LinkedHashMap<>();
        int cell = -1;
        for (TextLine line : page) {
            cell = cellOf(line.text(), cell);
            checkPlace(line, cell);
            if (cell >= 0) {
                parts.merge(cell, line.text(), String::concat);
            }
        }
        if (!parts.isEmpty()) {
            assertThat(page.stream().limit(widths.length).map(TextLine::text))
                    .as(name)
                    .containsOnly(HEAD);
            assertThat(List.copyOf(parts.keySet())).as(name).isSorted();
        }
        return parts;
    }

    private void checkPlace(TextLine line, int cell) {
        double left = edge(cell < 0 ? 0 : spots.get(cell).column());
        double right = edge(
                cell < 0
                        ? widths.length
                        : spots.get(cell).column() + spots.get(cell).columns());
        String where = name + " " + line.text();
        assertThat(line.x()).as(where).isGreaterThan(left - 0.1);
        assertThat(line.x() + line.width()).as(where).isLessThan(right + 0.1);
        assertThat(line.baseline()).as(where).isBetween(MARGIN * Grid.MM, (format.heightMm() - MARGIN) * Grid.MM - 1);
    }

    /** Where a column begins, from the left edge of the sheet, in points. */
    private double edge(int column) {
        double share = Arrays.stream(widths).limit(column).sum()
                / Arrays.stream(widths).sum();
        return (MARGIN + share * (format.widthMm() - 2 * MARGIN)) * Grid.MM;
    }

    /** All of a text is there in order; a short one of the first column again on each page that its row goes on. */
    private void checkText(int cell, List<Map<Integer, String>> pages) {
        List<String> own = new ArrayList<>();
        for (Map<Integer, String> page : pages) {
            boolean shown = rowOf(cell).stream().anyMatch(page::containsKey);
            if (shown) {
                own.add(page.getOrDefault(cell, ""));
            }
        }
        if (isRepeated(cell)) {
            String again = "(" + text(cell) + CONTINUED + ")";
            assertThat(own.getFirst()).as(name + " cell " + cell).matches(text(cell) + again + "*");
            assertThat(own.subList(1, own.size()))
                    .as(name + " cell " + cell)
                    .allMatch(part -> part.matches(again + "+"));
        } else {
            assertThat(String.join("", own)).as(name + " cell " + cell).isEqualTo(text(cell));
        }
    }

    /** The cells of the same row, and of the rows that share a cell with it. */
    private List<Integer> rowOf(int cell) {
        return IntStream.range(0, spots.size())
                .filter(other -> spots.get(other).row() == spots.get(cell).row())
                .boxed()
                .toList();
    }

    private boolean isRepeated(int cell) {
        Spot spot = spots.get(cell);
        return spot.column() == 0 && spot.columns() == 1 && spot.text().length() <= 3;
    }

    private List<List<TextLine>> pages() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(new Column(widths[i], Alignment.LEFT, i == 0));
        }
        Row head = new Row(RowKind.HEAD, Collections.nCopies(widths.length, Cell.text(HEAD)), Optional.empty());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(columns, List.of(head), body, new TableStyle(SIZE, SIZE, FontRole.SONG)));
        blocks.addAll(after);
        Document document = new Document(
                new DocumentInfo("台账", "台账", "镇清理办", "2017-08-18", "0123456789"), List.of(new Section(format, blocks)));
        Pages pages = Layout.pages(document, new LineBreakerTest.PlainMetrics());
        List<List<TextLine>> all = new ArrayList<>();
        for (int i = 0; i < pages.count(); i++) {
            all.add(pages.page(i).lines());
        }
        return all;
    }
}
