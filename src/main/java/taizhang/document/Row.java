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
 * @param stretches whether it takes its share of what its page leaves free, so that a form fills its page
 * @param tone how urgent its record is
 * @param news letters in the margin for what is new about its record, e.g. 新; empty for nothing new
 */
public record Row(
        RowKind kind,
        List<Cell> cells,
        Optional<SourceSpan> source,
        double leastMm,
        boolean stretches,
        RowTone tone,
        String news) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of a least height. */
    public Row(RowKind kind, List<Cell> cells, Optional<SourceSpan> source, double leastMm) {
        this(kind, cells, source, leastMm, false, RowTone.PLAIN, "");
    }

    /** A row as high as its texts need. */
    public Row(RowKind kind, List<Cell> cells, Optional<SourceSpan> source) {
        this(kind, cells, source, 0);
    }

    /** The row with other cells. */
    public Row with(List<Cell> others) {
        return new Row(kind, others, source, leastMm, stretches, tone, news);
    }
}
