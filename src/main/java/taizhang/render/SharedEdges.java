package taizhang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import taizhang.document.Column;
import taizhang.document.Table;

/**
 * The edges of the columns of several tables that are equally wide, all together.
 *
 * @param shares each edge as a share of the width, rising, 0 the first and 1 the last; empty for those of no tables
 */
record SharedEdges(List<Double> shares) {
    static final SharedEdges NONE = new SharedEdges(List.of());

    /** Edges no further apart are one, but for rounding. */
    private static final double SAME = 1e-4;

    SharedEdges {
        shares = List.copyOf(shares);
    }

    static SharedEdges of(List<Table> tables) {
        TreeSet<Double> all = new TreeSet<>();
        tables.forEach(table -> all.addAll(edges(table)));
        List<Double> shares = new ArrayList<>();
        for (double edge : all) {
            if (shares.isEmpty() || edge - shares.getLast() > SAME) {
                shares.add(edge);
            }
        }
        return new SharedEdges(shares);
    }

    private static List<Double> edges(Table table) {
        double total = table.columns().stream().mapToDouble(Column::widthMm).sum();
        List<Double> edges = new ArrayList<>(List.of(0.0));
        double edge = 0;
        for (Column column : table.columns()) {
            edge += column.widthMm();
            edges.add(edge / total);
        }
        return edges;
    }

    boolean isEmpty() {
        return shares.isEmpty();
    }

    /** The widths of the columns between them, if all together have the given one. */
    double[] widths(double all) {
        double[] widths = new double[shares.size() - 1];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (shares.get(i + 1) - shares.get(i)) * all;
        }
        return widths;
    }

    /** The widths of a table's own columns then. */
    double[] widths(Table table, double all) {
        int[] lanes = lanesOf(table);
        double[] widths = new double[lanes.length - 1];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (shares.get(lanes[i + 1]) - shares.get(lanes[i])) * all;
        }
        return widths;
    }

    /** Which edges are those of a table's columns. */
    int[] lanesOf(Table table) {
        return edges(table).stream().mapToInt(this::nearest).toArray();
    }

    private int nearest(double edge) {
        int nearest = 0;
        for (int i = 1; i < shares.size(); i++) {
            if (Math.abs(shares.get(i) - edge) < Math.abs(shares.get(nearest) - edge)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
