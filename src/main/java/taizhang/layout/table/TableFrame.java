package taizhang.layout.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import taizhang.document.Alignment;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.ColumnDecimals;
import taizhang.document.FontRole;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;
import taizhang.layout.text.Composer;
import taizhang.layout.text.NumberRun;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** A table at its place across the page: where its columns stand, how its cells are set, its head and its bands. */
public final class TableFrame {
    /** How much nearer to the border a head may come than a text of the body, in points. */
    private static final double HEAD_GAIN = 1;
    /** The same for a figure, a date and the number of a problem. */
    private static final double GAIN = 0.7;

    private static final double LEADING = 1.3;
    /** A 问题编号, which is not torn: it comes nearer to the border, and is set narrower if that is not enough. */
    private static final Pattern SIGN = Pattern.compile("\\p{IsHan}{1,8}-\\d{1,5}");

    private static final double NARROWEST = 0.75;
    /** How narrow a date may be set before it takes two lines. */
    private static final double NARROW = 0.88;

    /** A title of so few characters stands on one line if it can. */
    private static final int SHORT_HEAD = 3;
    /** So little does not matter, in points. */
    private static final double LESS = 0.1;

    private static final String CONTINUED = "（续）";
    private static final String EMPTY = "—";

    private final Table table;
    private final ColumnEdges columns;
    private final Composer composer;
    private final Figures figures;
    private final Band head;
    private final NewsMargin margin;
    /** The styles of cells by their alignment: a large table has a hundred thousand cells and nine styles. */
    private final Map<Alignment, TextStyle> heads = new EnumMap<>(Alignment.class);

    private final Map<Alignment, TextStyle> labels = new EnumMap<>(Alignment.class);
    private final Map<Alignment, TextStyle> bodies = new EnumMap<>(Alignment.class);

    /** A table as paper has room for it, its columns scaled or fitted to the given width. */
    public TableFrame(Table table, double left, double width, Composer composer) {
        this.composer = composer;
        TextStyle body = TextStyle.of(table.style().bodyFont(), table.style().bodySizePt(), LEADING, Flush.LEFT);
        PaperTable paper = PaperTable.of(table, width, text -> composer.width(text, body));
        this.table = paper.table();
        this.columns = ColumnEdges.of(paper.widths(), left);
        this.margin = new NewsMargin(left, composer);
        this.figures = new Figures(this.table, (row, cell) -> styleOf(row, cell, 0), composer::width);
        this.head = new BandMaker(this, Double.MAX_VALUE).band(this.table.head());
    }

    /** Where its columns stand. */
    public ColumnEdges columns() {
        return columns;
    }

    /** What stands beside its rows. */
    NewsMargin margin() {
        return margin;
    }

    /** The table with the columns that stand on paper. */
    Table printed() {
        return table;
    }

    /** The head that is repeated on each page; may have no rows. */
    public Band head() {
        return head;
    }

    /** The body, cut only where no cell spans the cut. */
    public List<Band> bands(double tallest) {
        BandMaker maker = new BandMaker(this, tallest);
        List<Band> bands = new ArrayList<>(table.body().size());
        int from = 0;
        int until = 0;
        for (int i = 0; i < table.body().size(); i++) {
            for (Cell cell : table.body().get(i).cells()) {
                until = Math.max(until, i + cell.rows());
            }
            if (i + 1 >= until) {
                List<Row> rows = table.body().subList(from, i + 1);
                Band whole = maker.band(rows);
                if (rows.size() > 1 && whole.height() > tallest) {
                    bands.addAll(maker.apart(whole));
                } else {
                    bands.add(whole);
                }
                from = i + 1;
            }
        }
        if (from < table.body().size()) {
            bands.add(maker.band(table.body().subList(from, table.body().size())));
        }
        return bands;
    }

    /** From base line to base line in the body, in points. */
    public double pitch() {
        return table.style().bodySizePt() * LEADING;
    }

    /** The text of a cell, broken to the room of its columns. */
    public TextBlock compose(Row row, Cell cell, int column) {
        TextBlock block = broken(row, cell, column);
        return cell.underlines().isEmpty() ? block : block.underlined(cell.underlines());
    }

    private TextBlock broken(Row row, Cell cell, int column) {
        TextStyle style = styleOf(row, cell, column);
        if (ColumnDecimals.isFigure(row, cell) && style.flush() == Flush.CENTER) {
            return figure(row, cell, column, style);
        }
        String text = ColumnDecimals.isFigure(row, cell) ? figures.printed(cell, column) : cell.printed();
        boolean head = row.kind() == RowKind.HEAD;
        boolean day = cell.kind() == CellKind.DATE;
        double room = columns.room(column, cell.columns()) + (head ? 2 * HEAD_GAIN : 0);
        double least =
                SIGN.matcher(text).matches() ? NARROWEST : day || (head && text.length() <= SHORT_HEAD) ? NARROW : 1;
        if (least < 1) {
            double own = composer.width(text, style);
            double needed = day ? Math.max(own, figures.widestDay(column)) : own;
            double wider = head ? room : room + 2 * GAIN;
            if (needed > room && needed * least <= wider) {
                TextStyle narrow = style.narrowed((wider - LESS) / needed, least);
                return composer.compose(text, narrow, wider, row.source());
            }
            room = day && needed > room ? Math.min(room, own - LESS) : room;
        }
        TextStyle fitting = fitting(text, style, room);
        return style.flush() == Flush.CENTER
                ? composer.balanced(text, fitting, room, row.source())
                : composer.compose(text, fitting, room, row.source());
    }

    /** The style, narrower if a number would be wider than the room: it is not broken, and not parted from its unit. */
    private TextStyle fitting(String text, TextStyle style, double room) {
        String run = NumberRun.longest(text);
        if (run.length() * style.emPt() <= room) {
            return style;
        }
        double whole = composer.narrowest(run, style);
        if (whole <= room) {
            return style;
        }
        if (whole * NARROW <= room - LESS) {
            return style.narrowed((room - LESS) / whole, NARROW);
        }
        double digits = composer.width(NumberRun.digits(text), style);
        return digits <= room ? style : style.narrowed((room - LESS) / digits, NARROWEST);
    }

    /** Figures of a column stand in the middle of it, flush right with each other, so that their decimals align. */
    private TextBlock figure(Row row, Cell cell, int column, TextStyle style) {
        String text = figures.printed(cell, column);
        double room = columns.room(column, 1) + 2 * GAIN;
        double own = Math.max(figures.widest(column), composer.width(text, style));
        if (own <= room) {
            return composer.compose(text, style.with(Flush.RIGHT), own, row.source());
        }
        TextStyle narrow = style.squeezed((room - LESS) / own, NARROWEST);
        return composer.compose(text, narrow.with(Flush.RIGHT), room, row.source());
    }

    /** The text of a cell with （续）, or empty if its column does not repeat or its first part need not hold the text whole. */
    Optional<TextBlock> continued(PlacedCell cell) {
        TextBlock block = cell.block();
        if (!table.columns().get(cell.column()).repeatsWhenCut() || block.count() > RowCut.FIRST_PART) {
            return Optional.empty();
        }
        if (block.text().endsWith(CONTINUED)) {
            return Optional.of(block);
        }
        return Optional.of(onNextPage(cell));
    }

    /** The text of a cell with （续）, as it stands where its rows go on; a figure then stands in the middle. */
    TextBlock onNextPage(PlacedCell cell) {
        TextBlock block = cell.block();
        double room = columns.room(cell.column(), cell.columns());
        TextStyle style = block.roomPt() < room ? block.style().with(Flush.CENTER) : block.style();
        double mark = composer.narrowest(CONTINUED, style);
        TextStyle fitting = mark > room ? style.narrowed((room - LESS) / mark, NARROWEST) : style;
        String text = block.text() + CONTINUED;
        return fitting.flush() == Flush.CENTER
                ? composer.balanced(text, fitting, room, block.source())
                : composer.compose(text, fitting, room, block.source());
    }

    /** What stands in the place of a cell when the row goes on without it: its text with （续）, or nothing. */
    TextBlock again(PlacedCell cell) {
        TextBlock block = cell.block();
        return continued(cell).orElseGet(() -> composer.compose("", block.style(), block.roomPt(), block.source()));
    }

    private TextStyle styleOf(Row row, Cell cell, int column) {
        boolean isHead = row.kind() == RowKind.HEAD;
        double size = isHead ? table.style().headSizePt() : table.style().bodySizePt();
        boolean isLabel = cell.kind() == CellKind.LABEL;
        FontRole role = row.kind() == RowKind.BODY && !isLabel ? table.style().bodyFont() : FontRole.HEI;
        Alignment standing = isHead || isLabel
                ? Alignment.CENTER
                : row.kind() == RowKind.GROUP
                        ? Alignment.LEFT
                        : table.columns().get(column).alignment();
        Alignment alignment = cell.alignment().orElse(cell.text().equals(EMPTY) ? Alignment.CENTER : standing);
        Map<Alignment, TextStyle> alike = isHead ? heads : role == FontRole.HEI ? labels : bodies;
        return alike.computeIfAbsent(
                alignment,
                unused -> TextStyle.of(role, size, LEADING, flushOf(alignment)).inTable());
    }

    private static Flush flushOf(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> Flush.JUSTIFIED;
            case CENTER -> Flush.CENTER;
            case RIGHT -> Flush.RIGHT;
        };
    }
}
