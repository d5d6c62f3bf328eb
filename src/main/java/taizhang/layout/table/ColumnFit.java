package taizhang.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import taizhang.document.Alignment;
import taizhang.document.Column;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;
import taizhang.layout.text.NumberRun;

/**
 * Widths that make the lines of a table as low as they can be: columns give millimetres to those whose text is the
 * tallest of its line. What a column keeps is enough for its title on two lines and for the longest name, number or date
 * in it. The widths hold for all pages; of a long table every so many lines are looked at.
 */
final class ColumnFit {
    private static final double STEP = 2;
    private static final int TRIES = 400;
    private static final int LOOKED_AT = 300;
    /** A column is never narrower than this share of the width it asks for, never wider than that multiple. */
    private static final double LEAST = 0.5;

    private static final double MOST = 2.5;
    /** The same for a word in brackets. */
    private static final double ASIDE = 1.5;

    private static final int LONGEST_ASIDE = 8;
    /** No column of text holds fewer characters than this. */
    private static final double FEWEST = 4.2;
    /** Lines of text are a little longer than their characters: breaks leave a rest. */
    private static final double REST = 0.4;

    /** What parts names, numbers and dates in a cell. */
    private static final Pattern SIGN_ENDS = Pattern.compile("[\\s、，；/]|(?=[（(])");

    private final Table table;
    private final CellWidths texts;
    private final double[] widths;
    private final double[] least;
    private final double[] most;
    private final List<double[]> lengths = new ArrayList<>();

    private ColumnFit(Table table, double width, CellWidths texts) {
        this.table = table;
        this.texts = texts;
        int count = table.columns().size();
        this.widths = new double[count];
        this.least = new double[count];
        this.most = new double[count];
        double sum = table.columns().stream().mapToDouble(Column::widthMm).sum();
        for (int i = 0; i < count; i++) {
            widths[i] = table.columns().get(i).widthMm() / sum * width;
        }
    }

    /** The widths of the columns in points, in all the given width. */
    static double[] of(Table table, double width, CellWidths texts) {
        ColumnFit fit = new ColumnFit(table, width, texts);
        if (table.columns().stream().noneMatch(Column::fitted)) {
            return fit.widths;
        }
        fit.bounds();
        fit.measure();
        if (fit.settle(width)) {
            fit.improve();
        }
        return fit.widths;
    }

    private void bounds() {
        List<String> titles = ColumnTitles.of(table);
        double[] names = longestNames();
        double body = table.style().bodySizePt();
        for (int i = 0; i < widths.length; i++) {
            Column column = table.columns().get(i);
            double title = titles.get(i).length() <= 3
                    ? titles.get(i).length()
                    : Math.min(4, (titles.get(i).length() + 1) / 2);
            double needed = Math.max(title * table.style().headSizePt(), names[i]);
            if (column.alignment() == Alignment.LEFT) {
                needed = Math.max(needed, FEWEST * body);
            }
            needed += 2 * ColumnEdges.PAD_X + 0.5;
            least[i] = column.fitted() ? Math.max(needed, LEAST * widths[i]) : widths[i];
            most[i] = column.fitted() ? Math.max(needed, MOST * widths[i]) : widths[i];
        }
    }

    /** For each column of names, numbers or dates the longest that should stand on one line, in points. */
    private double[] longestNames() {
        double[] longest = new double[widths.length];
        int[] signs = new int[widths.length];
        for (Row row : table.body()) {
            if (!isLine(row)) {
                continue;
            }
            for (int i = 0; i < widths.length; i++) {
                if (table.columns().get(i).alignment() == Alignment.LEFT) {
                    String number = NumberRun.longest(row.cells().get(i).printed());
                    longest[i] = Math.max(longest[i], Math.min(widths[i], texts.width(number)));
                    continue;
                }
                for (String part : SIGN_ENDS.split(row.cells().get(i).printed(), -1)) {
                    if (part.length() + 1 >= signs[i]) {
                        signs[i] = Math.max(signs[i], part.length());
                        double most = isNumber(part)
                                ? MOST * widths[i]
                                : (isAside(part) ? ASIDE * widths[i] : widths[i]) - 2 * ColumnEdges.PAD_X;
                        longest[i] = Math.max(longest[i], Math.min(most, texts.width(part)));
                    }
                }
            }
        }
        return longest;
    }

    /** Whether a text is a word in brackets, as （已反弹）. */
    private static boolean isAside(String text) {
        return text.length() <= LONGEST_ASIDE && text.startsWith("（") && text.endsWith("）");
    }

    /** Whether a text is a number of a problem or a figure, which is never broken. */
    private static boolean isNumber(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.indexOf('年') < 0 && text.indexOf('月') < 0;
    }

    private void measure() {
        List<Row> lines = table.body().stream().filter(this::isLine).toList();
        int stride = Math.max(1, (lines.size() + LOOKED_AT - 1) / LOOKED_AT);
        for (int r = 0; r < lines.size(); r += stride) {
            double[] row = new double[widths.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = texts.width(lines.get(r).cells().get(i).printed());
            }
            lengths.add(row);
        }
    }

    private boolean isLine(Row row) {
        return row.kind() == RowKind.BODY && row.cells().size() == widths.length;
    }

    /** Brings the widths within their bounds and to their sum; tells whether that could be. */
    private boolean settle(double width) {
        if (Arrays.stream(least).sum() > width) {
            return false;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], least[i]);
        }
        double over = Arrays.stream(widths).sum() - width;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            spare += widths[i] - least[i];
        }
        for (int i = 0; i < widths.length && spare > 0; i++) {
            widths[i] -= over * (widths[i] - least[i]) / spare;
        }
        return true;
    }

    private void improve() {
        for (int n = 0; n < TRIES; n++) {
            double[] gain = new double[widths.length];
            double[] loss = new double[widths.length];
            for (double[] row : lengths) {
                weigh(row, gain, loss);
            }
            int to = -1;
            int from = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] + STEP <= most[i] && (to < 0 || gain[i] > gain[to])) {
                    to = i;
                }
            }
            for (int i = 0; i < widths.length; i++) {
                if (i != to && widths[i] - STEP >= least[i] && (from < 0 || loss[i] < loss[from])) {
                    from = i;
                }
            }
            if (to < 0 || from < 0 || gain[to] <= loss[from] + 1e-6) {
                return;
            }
            widths[to] += STEP;
            widths[from] -= STEP;
        }
    }

    /** Adds what a line would lose in height if a column were wider by a step, and gain if it were narrower. */
    private void weigh(double[] row, double[] gain, double[] loss) {
        int tallest = -1;
        double first = 1;
        double second = 1;
        for (int i = 0; i < row.length; i++) {
            double lines = lines(row[i], widths[i]);
            if (lines > first) {
                second = first;
                first = lines;
                tallest = i;
            } else if (lines > second) {
                second = lines;
            }
        }
        if (tallest >= 0) {
            gain[tallest] += first - Math.max(second, lines(row[tallest], widths[tallest] + STEP));
        }
        for (int i = 0; i < row.length; i++) {
            loss[i] += Math.max(0, lines(row[i], widths[i] - STEP) - first);
        }
    }

    /** About how many lines a text of the given length takes in a column. */
    static double lines(double length, double width) {
        double room = Math.max(1, width - 2 * ColumnEdges.PAD_X);
        return length <= room ? 1 : length / room + REST;
    }

    /** How wide a text of the body is on one line. */
    @FunctionalInterface
    interface CellWidths {
        double width(String text);
    }
}
