package taizhang.layout.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import taizhang.document.Alignment;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.ColumnHome;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;

/**
 * A table with the columns that paper has room for: columns that are mostly empty become labelled lines, long remarks
 * lines under their rows, and columns that say the same stand once.
 */
final class PrintedColumns {
    private static final String EMPTY = "—";
    /** What a cell says whose text stands under the row. */
    private static final String BELOW = "见下行";

    private final Table table;
    private final List<Column> columns;
    private final List<String> titles;
    private final BitSet left = new BitSet();
    private final BiPredicate<Row, Integer> tall;

    private PrintedColumns(Table table, BiPredicate<Row, Integer> tall) {
        this.table = table;
        this.tall = tall;
        this.columns = table.columns();
        this.titles = ColumnTitles.of(table);
        for (int i = 0; i < columns.size(); i++) {
            left.set(i, leaves(i));
        }
    }

    /**
     * The columns of a table on paper.
     *
     * @param tall whether the text of a row in a column, by its number, is too tall for it, however long it is
     */
    static PrintedColumns of(Table table, BiPredicate<Row, Integer> tall) {
        return new PrintedColumns(table, tall);
    }

    private boolean leaves(int column) {
        return switch (columns.get(column).home()) {
            case ColumnHome.Own own -> false;
            case ColumnHome.Into into ->
                stands(into.column())
                        && 2 * lines().filter(row -> isEmpty(row, column)).count() > lines().count();
            case ColumnHome.With with ->
                stands(with.column())
                        && lines().findAny().isPresent()
                        && lines().allMatch(row -> text(row, column).equals(text(row, with.column())));
            case ColumnHome.UnderRow under ->
                lines().anyMatch(row -> isLong(row, column, under))
                        && lines().allMatch(row -> isEmpty(row, column) || isLong(row, column, under));
        };
    }

    /** Whether a column never leaves, so that others may rely on it. */
    private boolean stands(int column) {
        return columns.get(column).home() instanceof ColumnHome.Own;
    }

    private java.util.stream.Stream<Row> lines() {
        return table.body().stream().filter(this::isLine);
    }

    /** A line with a cell for each column. */
    private boolean isLine(Row row) {
        return row.kind() == RowKind.BODY && row.cells().size() == columns.size();
    }

    private static String text(Row row, int column) {
        return row.cells().get(column).printed();
    }

    private static boolean isEmpty(Row row, int column) {
        String text = text(row, column);
        return text.isBlank() || text.equals(EMPTY);
    }

    private boolean isLong(Row row, int column, ColumnHome.UnderRow under) {
        String text = text(row, column);
        return text.codePointCount(0, text.length()) > under.length() || tall.test(row, column);
    }

    /** The table as it is printed; the same if all its columns stand by themselves. */
    Table printed() {
        if (columns.stream().allMatch(column -> column.home() instanceof ColumnHome.Own)) {
            return table;
        }
        List<Column> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!left.get(i)) {
                kept.add(new Column(
                        columns.get(i).widthMm(),
                        columns.get(i).alignment(),
                        columns.get(i).repeatsWhenCut(),
                        columns.get(i).fitted(),
                        columns.get(i).joinsEqual(),
                        columns.get(i).home() instanceof ColumnHome.UnderRow under ? under : new ColumnHome.Own()));
            }
        }
        Narrowing head = new Narrowing(left, columns.size());
        List<Row> heads = table.head().stream()
                .map(row -> head.narrowed(jointTitles(row)))
                .toList();
        Narrowing narrowing = new Narrowing(left, columns.size());
        List<Row> body = new ArrayList<>(table.body().size());
        for (Row row : table.body()) {
            if (isLine(row)) {
                lines(row, kept, body);
            } else {
                body.add(narrowing.narrowed(row));
            }
        }
        return new Table(kept, heads, body, table.style());
    }

    private Row jointTitles(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < columns.size(); i++) {
            if (left.get(i) && columns.get(i).home() instanceof ColumnHome.With with) {
                String title = titles.get(with.column());
                String both = ColumnTitles.both(title, titles.get(i));
                cells.replaceAll(cell -> cell.text().equals(title) ? with(cell, both) : cell);
            }
        }
        return row.with(cells);
    }

    /** Adds what a line becomes: one row, and another for its long texts. */
    private void lines(Row row, List<Column> kept, List<Row> body) {
        List<Cell> cells = new ArrayList<>(row.cells());
        List<String> below = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String labelled = titles.get(i) + "：" + text(row, i);
            switch (columns.get(i).home()) {
                case ColumnHome.Into into -> {
                    if (left.get(i) && !isEmpty(row, i)) {
                        String before = cells.get(into.column()).printed();
                        boolean first = before.isBlank() || before.equals(EMPTY);
                        cells.set(
                                into.column(),
                                with(cells.get(into.column()), first ? labelled : before + "\n" + labelled));
                    }
                }
                case ColumnHome.UnderRow under -> {
                    if (isLong(row, i, under)) {
                        below.add(labelled);
                        cells.set(i, with(cells.get(i), BELOW));
                    }
                }
                case ColumnHome.Own own -> {}
                case ColumnHome.With with -> {}
            }
        }
        List<Cell> printed = new ArrayList<>(kept.size());
        for (int i = 0; i < columns.size(); i++) {
            if (!left.get(i)) {
                printed.add(cells.get(i));
            }
        }
        if (below.isEmpty()) {
            body.add(row.with(printed));
        } else {
            addWithLine(row, printed, kept, String.join("\n", below), body);
        }
    }

    /** The leading cells that name the line stand beside both rows. */
    private static void addWithLine(Row row, List<Cell> cells, List<Column> kept, String below, List<Row> body) {
        int names = 0;
        while (names < kept.size() - 1 && kept.get(names).repeatsWhenCut()) {
            Cell cell = cells.get(names);
            cells.set(names, new Cell(cell.kind(), cell.text(), 1, 2, cell.alignment(), cell.place()));
            names++;
        }
        body.add(row.with(cells));
        Cell line = new Cell(CellKind.TEXT, below, kept.size() - names, 1, Optional.of(Alignment.LEFT));
        body.add(new Row(row.kind(), List.of(line), row.source()));
    }

    private static Cell with(Cell cell, String text) {
        return new Cell(CellKind.TEXT, text, cell.columns(), cell.rows(), cell.alignment(), cell.place());
    }
}
