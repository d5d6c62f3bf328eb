package taizhang.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.text.TextBlock;

/**
 * A part of a row that is cut by a page break; all its cells are cut at the same line.
 *
 * @param table the table it belongs to
 * @param band the row
 * @param from first line that is shown, 0 in the first part
 * @param to line after the last that is shown
 * @param continued for each cell its text with （续）, shown in all parts but the first; empty if it is not repeated
 */
public record BandPart(TableFrame table, Band band, int from, int to, List<Optional<TextBlock>> continued)
        implements TablePiece {
    public BandPart {
        continued = List.copyOf(continued);
    }

    /** The lines of a row from one to another (exclusive). */
    public static BandPart of(TableFrame table, Band band, int from, int to) {
        List<Optional<TextBlock>> continued = new ArrayList<>();
        for (PlacedCell cell : band.cells()) {
            continued.add(from == 0 ? Optional.empty() : table.continued(cell));
        }
        return new BandPart(table, band, from, to, continued);
    }

    @Override
    public double height() {
        double tallest = (to - from) * table.pitch();
        for (Optional<TextBlock> text : continued) {
            tallest = Math.max(tallest, text.map(TextBlock::height).orElse(0.0));
        }
        return tallest + 2 * ColumnEdges.PAD_Y;
    }

    @Override
    public boolean keptWithNext() {
        return false;
    }

    @Override
    public void draw(double top, PageMarks page) {
        Borders borders = Borders.of(table.columns(), top, page);
        borders.addRow(height(), band.owners(table.columns().count(), borders)[0]);
        for (int i = 0; i < band.cells().size(); i++) {
            PlacedCell cell = band.cells().get(i);
            Optional<TextBlock> again = continued.get(i);
            TextBlock block = again.orElse(cell.block());
            double left = table.columns().textLeft(cell, block);
            int first = again.isPresent() ? 0 : from;
            int end = again.isPresent() ? block.count() : to;
            block.draw(first, end, left, top + ColumnEdges.PAD_Y, page.setter());
        }
        table.margin().draw(band.rows(), new double[] {height()}, top, page);
    }
}
