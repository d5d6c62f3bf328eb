package taizhang.layout.table;

import java.util.ArrayList;
import java.util.List;
import taizhang.document.Cell;
import taizhang.document.CellPlaces;
import taizhang.document.Row;
import taizhang.layout.piece.Grid;

/** Puts the cells of rows at their places and finds the heights of the rows. */
final class BandMaker {
    private final TableFrame table;
    private final double highest;

    /** No row is made higher than the given height for the sake of its least height. */
    BandMaker(TableFrame table, double highest) {
        this.table = table;
        this.highest = highest;
    }

    /** The rows as one band; a cell that would span beyond them ends with them. */
    Band band(List<Row> rows) {
        List<PlacedCell> cells = new ArrayList<>(rows.size() * table.columns().count());
        int columns = table.columns().count();
        CellPlaces places = CellPlaces.of(columns);
        for (int r = 0; r < rows.size(); r++) {
            int[] place = places.next(rows.get(r));
            for (int i = 0; i < place.length; i++) {
                if (place[i] == columns) {
                    throw new IllegalArgumentException("more cells than columns: " + rows.get(r));
                }
                cells.add(place(rows, r, place[i], rows.get(r).cells().get(i)));
            }
        }
        return new Band(rows, cells, heights(rows, cells));
    }

    /**
     * The rows of a band one by one, for a page too low for all of them. A cell that spans rows stands in the first; in
     * the others its place is kept, with its text and （续） if its column repeats.
     */
    List<Band> apart(Band whole) {
        List<Band> bands = new ArrayList<>(whole.rows().size());
        for (int r = 0; r < whole.rows().size(); r++) {
            List<Row> row = List.of(whole.rows().get(r));
            List<PlacedCell> cells = new ArrayList<>();
            for (PlacedCell cell : whole.cells()) {
                if (cell.row() == r) {
                    cells.add(cell.inRowAlone(cell.block()));
                } else if (cell.row() < r && r < cell.row() + cell.rows()) {
                    cells.add(cell.inRowAlone(table.again(cell)));
                }
            }
            bands.add(new Band(row, cells, heights(row, cells)));
        }
        return bands;
    }

    private PlacedCell place(List<Row> rows, int row, int column, Cell cell) {
        int height = Math.min(cell.rows(), rows.size() - row);
        int width = Math.min(cell.columns(), table.columns().count() - column);
        return new PlacedCell(row, column, height, width, table.compose(rows.get(row), cell, column), cell.place());
    }

    /** Cells of one row first; what a taller cell still lacks goes to its last row. */
    private double[] heights(List<Row> rows, List<PlacedCell> cells) {
        double[] heights = new double[rows.size()];
        for (int r = 0; r < heights.length; r++) {
            double least = Math.min(highest, rows.get(r).leastMm() * Grid.MM);
            heights[r] = Math.max(table.pitch() + 2 * ColumnEdges.PAD_Y, least);
        }
        for (PlacedCell cell : cells) {
            if (cell.rows() == 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], cell.height());
            }
        }
        for (PlacedCell cell : cells) {
            if (cell.rows() > 1) {
                double sum = 0;
                for (int r = cell.row(); r < cell.row() + cell.rows(); r++) {
                    sum += heights[r];
                }
                heights[cell.row() + cell.rows() - 1] += Math.max(0, cell.height() - sum);
            }
        }
        return heights;
    }
}
