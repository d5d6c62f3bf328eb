package taizhang.intake.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import taizhang.workbook.CellAddress;
import taizhang.workbook.CellRegion;
import taizhang.workbook.CellValue;
import taizhang.workbook.Sheet;

/**
 * The rows of a sheet that say what its columns are.
 *
 * @param first the first of them, from 0
 * @param last the last of them
 * @param columns what stands over each column, level by level, and what it means; by column from 0
 */
record Heading(int first, int last, Map<Integer, Column> columns) {
    private static final int SEARCHED = 40;
    private static final int LEVELS = 3;
    private static final int FEWEST = 3;

    /**
     * A column.
     *
     * @param levels its heading, the uppermost level first
     * @param meaning empty: not understood
     */
    record Column(List<String> levels, Optional<Meaning> meaning) {
        String text() {
            return String.join("/", levels);
        }
    }

    /** The heading of a sheet: the rows that mean most; empty if none mean a list of problems. */
    static Optional<Heading> in(Sheet sheet, OwnHeads own) {
        Optional<Heading> best = Optional.empty();
        int most = 0;
        for (int row = 0; row <= Math.min(sheet.lastRow(), SEARCHED); row++) {
            for (int levels = 1; levels <= LEVELS; levels++) {
                Heading found = at(sheet, row, row + levels - 1, own);
                int score = found.score();
                if (found.isOne() && score > most) {
                    most = score;
                    best = Optional.of(found);
                }
            }
        }
        return best.map(heading -> heading.withRowsAbove(sheet, own));
    }

    /** A row above belongs to the heading if one of its cells reaches down into it. */
    private Heading withRowsAbove(Sheet sheet, OwnHeads own) {
        Heading heading = this;
        while (heading.first > 0 && heading.last - heading.first + 1 < LEVELS && heading.isReached(sheet)) {
            Heading taller = at(sheet, heading.first - 1, heading.last, own);
            if (taller.known() < heading.known()) {
                return heading;
            }
            heading = taller;
        }
        return heading;
    }

    private boolean isReached(Sheet sheet) {
        return sheet.merged().stream()
                .anyMatch(
                        region -> region.first().row() < first && region.last().row() >= first);
    }

    /** Reads some rows as a heading. */
    static Heading at(Sheet sheet, int first, int last, OwnHeads own) {
        Map<Integer, Column> columns = new TreeMap<>();
        for (int column = 0; column <= lastColumn(sheet, first, last); column++) {
            List<String> levels = levels(sheet, first, last, column);
            if (!levels.isEmpty()) {
                columns.put(column, new Column(levels, own.meaning(levels).or(() -> Meaning.ofHeading(levels))));
            }
        }
        return new Heading(first, last, secondCompletion(columns));
    }

    private static int lastColumn(Sheet sheet, int first, int last) {
        int most = -1;
        for (int row = first; row <= last; row++) {
            for (int column : sheet.row(row).keySet()) {
                int to = sheet.regionAt(new CellAddress(row, column))
                        .map(region -> region.last().column())
                        .orElse(column);
                most = Math.max(most, to);
            }
        }
        return most;
    }

    private static List<String> levels(Sheet sheet, int first, int last, int column) {
        List<String> levels = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            CellAddress at = new CellAddress(row, column);
            boolean again = sheet.regionAt(at)
                    .filter(region ->
                            region.first().row() < at.row() && region.first().row() >= first)
                    .isPresent();
            if (!again) {
                sheet.seenAt(at).map(cell -> cell.text().strip()).ifPresent(levels::add);
            }
        }
        return levels;
    }

    /** 完成时间 is the limit, but beside a column that is called so it is the day of completion. */
    private static Map<Integer, Column> secondCompletion(Map<Integer, Column> columns) {
        long limits = columns.values().stream()
                .filter(column -> column.meaning().filter(Meaning.LIMIT::equals).isPresent())
                .count();
        if (limits < 2) {
            return columns;
        }
        Map<Integer, Column> changed = new LinkedHashMap<>(columns);
        changed.replaceAll(
                (place, column) -> Meaning.plain(column.levels().getLast()).equals("完成时间")
                        ? new Column(column.levels(), Optional.of(Meaning.COMPLETED))
                        : column);
        return changed;
    }

    private boolean isOne() {
        boolean tells = columns.values().stream()
                .anyMatch(column -> column.meaning()
                        .filter(meaning -> meaning == Meaning.DESCRIPTION
                                || meaning == Meaning.SUMMARY
                                || meaning == Meaning.NUMBER)
                        .isPresent());
        return tells && known() >= FEWEST;
    }

    private int known() {
        return (int) columns.values().stream()
                .flatMap(column -> column.meaning().stream())
                .distinct()
                .count();
    }

    /** Columns that are understood count, a text that is none and further levels count against it. */
    private int score() {
        int unknown = (int) columns.values().stream()
                .filter(column -> column.meaning().isEmpty())
                .count();
        return known() * 10 - unknown * 2 - (last - first);
    }

    /** Whether a row says the heading again, as on a new page. */
    boolean isRepeatedAt(Sheet sheet, int row) {
        Map<Integer, CellValue> cells = sheet.row(row);
        return !cells.isEmpty()
                && cells.entrySet().stream()
                        .allMatch(cell -> Optional.ofNullable(columns.get(cell.getKey()))
                                .filter(column -> column.levels()
                                        .contains(cell.getValue().text().strip()))
                                .isPresent());
    }

    /** A region that spans most columns holds no value of a column. */
    boolean spans(CellRegion region) {
        return region.columns() > 1 && region.columns() * 2 >= columns.size();
    }
}
