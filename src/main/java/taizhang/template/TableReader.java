package taizhang.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Alignment;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.ColumnHome;
import taizhang.document.FontRole;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.RowTone;
import taizhang.document.Table;
import taizhang.document.TableStyle;
import taizhang.document.Underline;
import taizhang.document.VerticalPlace;

/**
 * Reads {@code <table>}.
 *
 * <pre>
 * table head-size="10.5" size="9" font="song"
 *   col width="20" align="center" repeat="yes" fit="yes" join="yes" home="into" home-value="9"
 *   thead, tbody (tr kind="total" height="20" stretch="yes" tone="near" news="新"
 *     (th td class="date" (number, amount, percent) align="right" valign="bottom" colspan="2" rowspan="2" news="3-7 9-12"))
 * </pre>
 *
 * <p>A {@code height} is the least height of a row in millimetres, for boxes to be filled in by hand; what is left of the
 * page is shared among the rows that {@code stretch}. With {@code valign="spread"} the first paragraph of a cell stands at
 * the top and the rest at the bottom.
 */
final class TableReader {
    private static final Map<String, Alignment> ALIGNMENTS =
            Map.of("left", Alignment.LEFT, "center", Alignment.CENTER, "right", Alignment.RIGHT);
    private static final Map<String, VerticalPlace> PLACES = Map.of(
            "top",
            VerticalPlace.TOP,
            "middle",
            VerticalPlace.MIDDLE,
            "bottom",
            VerticalPlace.BOTTOM,
            "spread",
            VerticalPlace.SPREAD);
    private static final Map<String, RowKind> KINDS =
            Map.of("body", RowKind.BODY, "group", RowKind.GROUP, "subtotal", RowKind.SUBTOTAL, "total", RowKind.TOTAL);
    private static final Map<String, RowTone> TONES =
            Map.of("overdue", RowTone.OVERDUE, "near", RowTone.NEAR, "done", RowTone.DONE);
    /** The class of a cell that holds a count or a sum of a record, which thousands may part; 序号 is none. */
    static final String AMOUNT = "amount";

    private static final Map<String, CellKind> CELLS = Map.of(
            "number", CellKind.NUMBER, AMOUNT, CellKind.NUMBER, "date", CellKind.DATE, "percent", CellKind.PERCENT);
    private static final Pattern STRETCH = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

    private static final Map<String, FontRole> FONTS = Map.of("song", FontRole.SONG, "fangsong", FontRole.FANGSONG);

    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    /** Least height of a row in millimetres: a whole page at most. */
    private static final double MOST_HEIGHT = 225;

    private final MarkupCursor cursor;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> head = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();
    /** For each column, how many rows below the one in hand are covered by a cell above. */
    private int[] covered = new int[0];

    TableReader(MarkupCursor cursor) {
        this.cursor = cursor;
    }

    Table read() throws MarkupFault {
        cursor.allowOnly("head-size", "size", "font");
        double size = cursor.number("size", 9, 5, 22);
        TableStyle style = new TableStyle(
                cursor.number("head-size", size, 5, 22), size, cursor.attribute("font", FontRole.FANGSONG, FONTS));
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "col" -> column();
                case "thead" -> rows(head, true);
                case "tbody" -> rows(body, false);
                default -> throw cursor.unknownHere();
            }
        }
        if (columns.isEmpty()) {
            throw cursor.fault(TemplateCode.UNKNOWN_MARKUP, "<table>", "表格里先写 <col width=\"…\"/>，一列一个");
        }
        for (Column column : columns) {
            int other = column.home() instanceof ColumnHome.Into into
                    ? into.column()
                    : column.home() instanceof ColumnHome.With with ? with.column() : 0;
            if (other >= columns.size()) {
                throw cursor.fault(TemplateCode.UNFIT_VALUE, other, "没有这一列", "写列的位置，从零数起");
            }
        }
        return new Table(columns, head, body, style);
    }

    private void column() throws MarkupFault {
        cursor.allowOnly("width", "align", "repeat", "fit", "join", "home", "home-value");
        columns.add(new Column(
                cursor.number("width", 20, 1, 400),
                cursor.attribute("align", Alignment.LEFT, ALIGNMENTS),
                cursor.attribute("repeat", false, YES_NO),
                cursor.attribute("fit", false, YES_NO),
                cursor.attribute("join", false, YES_NO),
                home((int) cursor.number("home-value", 0, 0, 1000))));
        cursor.empty();
    }

    private ColumnHome home(int value) throws MarkupFault {
        return cursor.attribute(
                "home",
                new ColumnHome.Own(),
                Map.of(
                        "into", new ColumnHome.Into(value),
                        "with", new ColumnHome.With(value),
                        "under", new ColumnHome.UnderRow(value)));
    }

    private void rows(List<Row> into, boolean isHead) throws MarkupFault {
        covered = new int[columns.size()];
        while (cursor.nextChild()) {
            if (!cursor.name().equals("tr")) {
                throw cursor.unknownHere();
            }
            into.add(row(isHead));
        }
    }

    private Row row(boolean isHead) throws MarkupFault {
        cursor.allowOnly("kind", "height", "stretch", "tone", "news", "file", "line", "column", "length");
        double least = cursor.number("height", 0, 0, MOST_HEIGHT);
        boolean stretches = cursor.attribute("stretch", false, YES_NO);
        RowKind kind = isHead ? RowKind.HEAD : cursor.attribute("kind", RowKind.BODY, KINDS);
        RowTone tone = cursor.attribute("tone", RowTone.PLAIN, TONES);
        String news = cursor.attribute("news").orElse("");
        Optional<SourceSpan> source = source();
        List<Cell> cells = new ArrayList<>();
        int place = 0;
        while (cursor.nextChild()) {
            boolean isCell = cursor.name().equals("td") || cursor.name().equals("th");
            if (!isCell) {
                throw cursor.unknownHere();
            }
            Cell cell = cell(!isHead && cursor.name().equals("th"));
            place = skipCovered(place);
            for (int index = place; index < Math.min(place + cell.columns(), covered.length); index++) {
                covered[index] = cell.rows();
            }
            place += cell.columns();
            cells.add(cell);
        }
        int filled = skipCovered(place);
        if (filled != columns.size()) {
            throw cursor.fault(TemplateCode.TABLE_SHAPE, filled, columns.size());
        }
        for (int index = 0; index < covered.length; index++) {
            covered[index] = Math.max(0, covered[index] - 1);
        }
        return new Row(kind, cells, source, least, stretches, tone, news);
    }

    /** Stretches of a text as the table wrote them, e.g. {@code 3-7 9-12}. */
    private List<Underline> underlines(Optional<String> written, String text) throws MarkupFault {
        List<Underline> underlines = new ArrayList<>();
        for (String stretch : written.map(all -> all.split(" ")).orElse(new String[0])) {
            Matcher places = STRETCH.matcher(stretch);
            if (!places.matches() || Integer.parseInt(places.group(2)) > text.length()) {
                throw cursor.fault(TemplateCode.UNFIT_VALUE, stretch, "不是格子里的文字", "从零数起，写 3-7 这样的起止");
            }
            underlines.add(new Underline(Integer.parseInt(places.group(1)), Integer.parseInt(places.group(2))));
        }
        return underlines;
    }

    private int skipCovered(int from) {
        int place = from;
        while (place < covered.length && covered[place] > 0) {
            place++;
        }
        return place;
    }

    private Optional<SourceSpan> source() throws MarkupFault {
        Optional<String> file = cursor.attribute("file");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SourceSpan(
                file.get(),
                (int) cursor.number("line", 1, 1, Integer.MAX_VALUE),
                (int) cursor.number("column", 1, 1, Integer.MAX_VALUE),
                (int) cursor.number("length", 0, 0, Integer.MAX_VALUE)));
    }

    private Cell cell(boolean isLabel) throws MarkupFault {
        cursor.allowOnly("class", "align", "valign", "colspan", "rowspan", "news");
        VerticalPlace place = cursor.attribute("valign", VerticalPlace.MIDDLE, PLACES);
        int columnSpan = cursor.count("colspan");
        int rowSpan = cursor.count("rowspan");
        CellKind kind = isLabel ? CellKind.LABEL : cursor.attribute("class", CellKind.TEXT, CELLS);
        Optional<Alignment> alignment = cursor.attribute("align").isPresent()
                ? Optional.of(cursor.attribute("align", Alignment.LEFT, ALIGNMENTS))
                : Optional.empty();
        Optional<String> news = cursor.attribute("news");
        boolean amount = cursor.attribute("class").filter(AMOUNT::equals).isPresent();
        String read = cursor.text();
        String written = amount ? cursor.amount(read) : read;
        // a figure is compared as it is printed, so its percent sign is still there
        boolean signed = kind == CellKind.PERCENT && written.endsWith("%");
        String text = signed ? written.substring(0, written.length() - 1) : written;
        try {
            return new Cell(kind, text, columnSpan, rowSpan, alignment, place, underlines(news, text));
        } catch (NumberFormatException | java.time.format.DateTimeParseException unfit) {
            throw cursor.fault(TemplateCode.UNFIT_VALUE, text, "不是数字或日期", "文字格不要写 class");
        }
    }
}
