package taizhang.workbook.fill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The references to cells in a formula, read as far as is needed to follow rows that move. Texts, names, functions and
 * references into other files are left alone.
 */
final class References {
    private static final String NAME = "[\\p{L}\\p{N}_.]+";
    private static final String CORNER = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<text>\"(?:[^\"]|\"\")*\")"
                    + "|(?<sheet>(?:'(?:[^']|'')+'|(?:\\[[0-9]+\\])?" + NAME + ")!)?"
                    + "(?<![\\p{L}\\p{N}_.$\\\\])(?<first>" + CORNER + "|\\$?[0-9]{1,7}(?=:\\$?[0-9]))"
                    + "(?::(?<last>" + CORNER + "|\\$?[0-9]{1,7}))?(?![\\p{L}\\p{N}_.(!\\\\])"
                    + "|(?<bracket>\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\])"
                    + "|(?<word>'(?:[^']|'')+'!|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*)"
                    + "|(?<number>[0-9.]+(?:[Ee][+-]?[0-9]+)?)"
                    + "|(?<sign>.)",
            Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("(\\$?)([A-Za-z]*)(\\$?)([0-9]+)");

    /** Functions to which one cell of the repeated row means all of its copies. */
    private static final Set<String> OVER_MANY = Set.of(
            "SUM",
            "COUNT",
            "COUNTA",
            "COUNTBLANK",
            "AVERAGE",
            "AVERAGEA",
            "MAX",
            "MIN",
            "MEDIAN",
            "PRODUCT",
            "SUBTOTAL",
            "AGGREGATE",
            "SUMIF",
            "SUMIFS",
            "COUNTIF",
            "COUNTIFS",
            "AVERAGEIF",
            "AVERAGEIFS",
            "MAXIFS",
            "MINIFS",
            "SUMPRODUCT",
            "SUMSQ",
            "LARGE",
            "SMALL",
            "RANK",
            "RANK.EQ",
            "TEXTJOIN",
            "CONCAT",
            "STDEV",
            "VAR");

    /** One end of a reference: a cell, or a whole row. */
    record Corner(boolean columnFixed, String column, boolean rowFixed, int row) {
        static Corner of(String text) {
            Matcher parts = PARTS.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException(text);
            }
            boolean wholeRow = parts.group(2).isEmpty();
            boolean dollar = !parts.group(1).isEmpty();
            return new Corner(
                    dollar && !wholeRow,
                    parts.group(2),
                    wholeRow ? dollar : !parts.group(3).isEmpty(),
                    Integer.parseInt(parts.group(4)) - 1);
        }

        Corner at(int newRow) {
            return new Corner(columnFixed, column, rowFixed, newRow);
        }

        String text() {
            return (columnFixed ? "$" : "") + column + (rowFixed ? "$" : "") + (row + 1);
        }
    }

    /**
     * A reference.
     *
     * @param sheet the sheet it names; empty for that in which the formula stands
     * @param last empty for a single cell
     * @param overMany whether it is a single cell given to a function that takes many
     */
    record Reference(Optional<String> sheet, Corner first, Optional<Corner> last, boolean overMany) {}

    /** Says what a reference becomes. */
    @FunctionalInterface
    interface Change {
        String of(Reference reference);
    }

    private References() {}

    /**
     * A formula after rows have moved.
     *
     * @param host the sheet in which it stands
     * @param shifts how the rows of each sheet move
     */
    static String moved(String formula, String host, Map<String, RowShift> shifts) {
        return changed(formula, reference -> {
            RowShift shift = shifts.getOrDefault(reference.sheet().orElse(host), RowShift.NONE);
            boolean range = reference.last().isPresent()
                    || (reference.overMany()
                            && isMultiplied(shift, reference.first().row()));
            return range ? stretched(reference, shift) : resting(reference, shift);
        });
    }

    /** A condition after rows have moved: it speaks of one cell after the other, so a single cell never becomes many. */
    static String movedOneByOne(String formula, String host, Map<String, RowShift> shifts) {
        return changed(formula, reference -> {
            RowShift shift = shifts.getOrDefault(reference.sheet().orElse(host), RowShift.NONE);
            return reference.last().isPresent() ? stretched(reference, shift) : resting(reference, shift);
        });
    }

    /** Ranges of one sheet, parted by blanks, after its rows have moved; a repeated cell becomes all its copies. */
    static String movedRanges(String ranges, RowShift shift) {
        return changed(
                ranges,
                reference -> reference.last().isPresent()
                                || isMultiplied(shift, reference.first().row())
                        ? stretched(reference, shift)
                        : resting(reference, shift));
    }

    private static boolean isMultiplied(RowShift shift, int row) {
        return shift.last(row) > shift.first(row);
    }

    private static String resting(Reference reference, RowShift shift) {
        return reference.first().at(shift.first(reference.first().row())).text();
    }

    private static String stretched(Reference reference, RowShift shift) {
        Corner first = reference.first();
        Corner last = reference.last().orElse(first);
        return join(first.at(shift.first(first.row())), last.at(shift.last(last.row())));
    }

    /**
     * The formula of a repeated row in one of its copies: as when it is filled down. What it says of its own row, and of the
     * row above, goes with it; what has a $ stays; rows further up and below stay what they were.
     *
     * @param row the repeated row
     * @param copy which of its copies, from 0
     */
    static String filledDown(String formula, String host, Map<String, RowShift> shifts, int row, int copy) {
        RowShift own = shifts.getOrDefault(host, RowShift.NONE);
        return changed(formula, reference -> {
            if (!reference.sheet().orElse(host).equals(host)) {
                RowShift other = shifts.getOrDefault(reference.sheet().orElse(host), RowShift.NONE);
                return reference.last().isPresent() ? stretched(reference, other) : resting(reference, other);
            }
            Corner first = reference.first();
            Corner begin = first.at(filledDown(own, first, row, copy, own.first(first.row())));
            if (reference.last().isEmpty() && !(reference.overMany() && first.rowFixed() && own.repeats(first.row()))) {
                return begin.text();
            }
            Corner last = reference.last().orElse(first);
            return join(begin, last.at(filledDown(own, last, row, copy, own.last(last.row()))));
        });
    }

    private static int filledDown(RowShift own, Corner corner, int row, int copy, int resting) {
        boolean above = corner.row() == row - 1 && !own.repeats(corner.row());
        boolean goesAlong = !corner.rowFixed() && (corner.row() == row || above);
        return goesAlong ? own.first(corner.row()) + copy : resting;
    }

    /** The formula of a cell that shares that of another, some rows and columns away. */
    static String translated(String formula, int rows, int columns) {
        return changed(formula, reference -> {
            String first = translated(reference.first(), rows, columns).text();
            return reference
                    .last()
                    .map(last -> first + ":" + translated(last, rows, columns).text())
                    .orElse(first);
        });
    }

    private static Corner translated(Corner corner, int rows, int columns) {
        String column = corner.column().isEmpty() || corner.columnFixed()
                ? corner.column()
                : Columns.name(Columns.number(corner.column()) + columns);
        return new Corner(
                corner.columnFixed(),
                column,
                corner.rowFixed(),
                corner.rowFixed() ? corner.row() : corner.row() + rows);
    }

    private static String join(Corner first, Corner last) {
        return first.text() + ":" + last.text();
    }

    /** Writes a formula anew with each reference changed; its sheet stays as written. */
    static String changed(String formula, Change change) {
        StringBuilder out = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        String before = "";
        Matcher token = TOKEN.matcher(formula);
        while (token.find()) {
            String text = token.group();
            if (token.group("first") != null) {
                String prefix = Optional.ofNullable(token.group("sheet")).orElse("");
                boolean alone = (before.equals("(") || before.equals(",")) && endsArgument(formula, token.end());
                boolean overMany = alone
                        && OVER_MANY.contains(Optional.ofNullable(open.peek()).orElse(""));
                out.append(prefix).append(change.of(reference(token, prefix, overMany)));
            } else {
                out.append(text);
                if (text.equals("(")) {
                    open.push(before.toUpperCase(Locale.ROOT).replaceFirst("^_XLFN\\.", ""));
                } else if (text.equals(")")) {
                    open.poll();
                }
            }
            before = text.isBlank() ? before : text;
        }
        return out.toString();
    }

    private static Reference reference(Matcher token, String prefix, boolean overMany) {
        Optional<String> sheet = prefix.isEmpty() ? Optional.empty() : Optional.of(bare(prefix));
        return new Reference(
                sheet,
                Corner.of(token.group("first")),
                Optional.ofNullable(token.group("last")).map(Corner::of),
                overMany && token.group("last") == null);
    }

    private static boolean endsArgument(String formula, int from) {
        int at = from;
        while (at < formula.length() && formula.charAt(at) == ' ') {
            at++;
        }
        return at < formula.length() && (formula.charAt(at) == ')' || formula.charAt(at) == ',');
    }

    private static String bare(String prefix) {
        String name = prefix.substring(0, prefix.length() - 1);
        return name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
    }
}
