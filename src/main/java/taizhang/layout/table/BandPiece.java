package taizhang.layout.table;

import taizhang.layout.piece.PageMarks;

/**
 * A band that stands whole on a page.
 *
 * @param table the table it belongs to
 * @param band the band
 * @param height its height in points
 * @param keptWithNext whether the piece after it must begin on the same page
 */
public record BandPiece(TableFrame table, Band band, double height, boolean keptWithNext) implements TablePiece {
    public static BandPiece of(TableFrame table, Band band, boolean keptWithNext) {
        return new BandPiece(table, band, band.height(), keptWithNext);
    }

    /** How many of its rows take what their page leaves free. */
    public int stretching() {
        return band.stretching();
    }

    /** The same band, each row that stretches higher by so many points. */
    public BandPiece stretched(double share) {
        return of(table, band.stretched(share), keptWithNext);
    }

    /** Whether it may be cut by a page break at all. */
    public boolean mayBeCut() {
        return band.rows().size() == 1;
    }

    @Override
    public void draw(double top, PageMarks page) {
        band.draw(table.columns(), top, page);
        table.margin().draw(band.rows(), band.heights(), top, page);
    }
}
