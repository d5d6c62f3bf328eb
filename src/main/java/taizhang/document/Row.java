package taizhang.document;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;

/**
 * A row of a table.
 *
 * @param kind what it is
 * @param cells left to right; places covered by a cell above or to the left that spans them are left out
 * @param source the record it shows, for findings about its characters
 * @param leastMm least height in millimetres, so that a form can be filled in by hand; 0 for what its texts need
 * @param tone how urgent its record is
 */
public record Row(RowKind kind, List<Cell> cells, Optional<SourceSpan> source, double leastMm, RowTone tone) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of no special urgency. */
    public Row(RowKind kind, List<Cell> cells, Optional<SourceSpan> source, double leastMm) {
        this(kind, cells, source, leastMm, RowTone.PLAIN);
    }

    /** A row as high as its texts need. */
    public Row(RowKind kind, List<Cell> cells, Optional<SourceSpan> source) {
        this(kind, cells, source, 0);
    }
}
