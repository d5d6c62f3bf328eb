package taizhang.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taizhang.document.Alignment;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.CellPlaces;
import taizhang.document.Column;
import taizhang.document.ColumnDecimals;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;

/**
 * The records of a table for sorting and filtering (明细): one row each below a head of one row, nothing merged, no
 * captions and sums; the caption of its group is a column of each record. A dash is an empty cell. A day with a remark
 * behind it is a day, and the remark stands in a column of its own.
 */
final class FlatTable {
    private static final String DASH = "—";
    private static final String GROUP = "分组";
    private static final Pattern DAY_AND_MORE =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\s*(\\S.*)", Pattern.DOTALL);
    private static final double GROUP_MM = 22;
    /** What is new about a record, the letters that stand in the margin of the page. */
    static final String NEWS = "变化";

    private static final double NEWS_MM = 12;

    private final Table table;
    private final int width;
    private final List<Column> columns = new ArrayList<>();
    private final List<Cell> head = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Row> records = new ArrayList<>();
    private final List<Cell[]> grid = new ArrayList<>();

    private FlatTable(Table table) {
        this.table = table;
        this.width = table.columns().size();
    }

    /** The table's records; empty if it has none, as a form or a table of figures. */
    static Optional<Table> of(Table table) {
        boolean lists = table.body().stream()
                .anyMatch(row -> row.kind() == RowKind.BODY && row.source().isPresent());
        return lists && !table.head().isEmpty() ? Optional.of(new FlatTable(table).flat()) : Optional.empty();
    }

    private Table flat() {
        List<String> groups = collect();
        if (groups.stream().anyMatch(group -> !group.isEmpty())) {
            add(
                    new Column(GROUP_MM, Alignment.CENTER, false),
                    GROUP,
                    groups.stream().map(Cell::text).toList());
        }
        List<String> titles = titles();
        for (int i = 0; i < width; i++) {
            column(i, titles.get(i));
        }
        if (records.stream().anyMatch(record -> !record.news().isEmpty())) {
            add(
                    new Column(NEWS_MM, Alignment.CENTER, false),
                    NEWS,
                    records.stream().map(record -> Cell.text(record.news())).toList());
        }
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Row record = records.get(i);
            body.add(new Row(RowKind.BODY, rows.get(i), record.source(), 0, false, record.tone(), ""));
        }
        return new Table(columns, List.of(new Row(RowKind.HEAD, head, Optional.empty())), body, table.style());
    }

    /** Spreads spanning cells over the places they cover; answers the group of each record. */
    private List<String> collect() {
        List<String> groups = new ArrayList<>();
        String group = "";
        Spread spread = new Spread(width);
        for (Row row : table.body()) {
            Cell[] cells = spread.next(row);
            switch (row.kind()) {
                case GROUP -> group = row.cells().getFirst().printed().split("[　（，]", 2)[0];
                case BODY -> {
                    records.add(row);
                    rows.add(new ArrayList<>());
                    grid.add(cells);
                    groups.add(group);
                }
                case HEAD, SUBTOTAL, TOTAL -> {}
            }
        }
        return groups;
    }

    /** The titles of all levels of the head, joined. */
    private List<String> titles() {
        List<StringBuilder> titles = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            titles.add(new StringBuilder());
        }
        Spread spread = new Spread(width);
        String[] last = new String[width];
        for (Row row : table.head()) {
            Cell[] cells = spread.next(row);
            for (int i = 0; i < width; i++) {
                String text = cells[i].printed().replace("\n", "");
                if (!text.equals(last[i])) {
                    titles.get(i).append(titles.get(i).isEmpty() ? "" : "·").append(text);
                    last[i] = text;
                }
            }
        }
        return titles.stream().map(StringBuilder::toString).toList();
    }

    private void column(int index, String title) {
        List<Cell> cells = grid.stream().map(row -> plain(row[index])).toList();
        boolean ofDays = cells.stream().anyMatch(cell -> cell.kind() == CellKind.DATE);
        List<Cell> values = new ArrayList<>();
        List<Cell> remarks = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<Matcher> parted = ofDays && cell.kind() == CellKind.TEXT
                    ? Optional.of(DAY_AND_MORE.matcher(cell.text())).filter(Matcher::matches)
                    : Optional.empty();
            Optional<LocalDate> day = parted.flatMap(FlatTable::dayOf);
            values.add(day.map(found -> new Cell(CellKind.DATE, found.toString(), 1, 1, Optional.empty()))
                    .orElse(cell));
            remarks.add(Cell.text(day.isPresent() ? parted.get().group(4) : ""));
        }
        add(table.columns().get(index), title, ColumnDecimals.same(values));
        if (remarks.stream().anyMatch(remark -> !remark.text().isEmpty())) {
            add(table.columns().get(index), title + "说明", remarks);
        }
    }

    private static Optional<LocalDate> dayOf(Matcher parted) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parted.group(1)),
                    Integer.parseInt(parted.group(2)),
                    Integer.parseInt(parted.group(3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Cell plain(Cell cell) {
        return cell.text().equals(DASH) ? Cell.text("") : new Cell(cell.kind(), cell.text(), 1, 1, cell.alignment());
    }

    private void add(Column column, String title, List<Cell> cells) {
        columns.add(column);
        head.add(Cell.text(title));
        for (int i = 0; i < cells.size(); i++) {
            rows.get(i).add(cells.get(i));
        }
    }

    /** Rows whose cells span places, as rows with a cell at each place. */
    private static final class Spread {
        private final CellPlaces places;
        private final @Nullable Cell[] above;
        private final int[] left;

        Spread(int width) {
            places = CellPlaces.of(width);
            above = new Cell[width];
            left = new int[width];
        }

        Cell[] next(Row row) {
            int[] place = places.next(row);
            for (int i = 0; i < place.length; i++) {
                Cell cell = row.cells().get(i);
                int end = places.end(place[i], cell);
                Arrays.fill(above, place[i], end, cell);
                Arrays.fill(left, place[i], end, cell.rows());
            }
            Cell[] spread = new Cell[left.length];
            for (int i = 0; i < left.length; i++) {
                Cell covering = above[i];
                spread[i] = left[i] > 0 && covering != null ? covering : Cell.text("");
                left[i]--;
            }
            return spread;
        }
    }
}
