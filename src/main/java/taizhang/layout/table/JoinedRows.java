package taizhang.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.layout.piece.Piece;
import taizhang.layout.text.TextBlock;

/**
 * Rows of one page in which a column says the same, drawn as one band: the text stands once beside all of them, with
 * （续） if they go on from the page before.
 */
public final class JoinedRows {
    private JoinedRows() {}

    /** The rows of a page, neighbours with the same key as one; {@code before} is what the page before ends with. */
    public static List<Piece> of(List<Piece> pieces, Optional<Piece> before) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        int from = 0;
        while (from < pieces.size()) {
            int to = from + 1;
            if (pieces.get(from) instanceof BandPiece first && key(first).isPresent()) {
                List<BandPiece> run = new ArrayList<>(List.of(first));
                while (to < pieces.size() && pieces.get(to) instanceof BandPiece next && isSame(first, next)) {
                    run.add(next);
                    to++;
                }
                boolean opensPage = joined.isEmpty() || isHead(joined.getLast());
                boolean goesOn = opensPage && isSame(first, before);
                joined.add(run.size() == 1 && !goesOn ? first : joined(run, goesOn));
            } else {
                joined.add(pieces.get(from));
            }
            from = to;
        }
        return joined;
    }

    private static boolean isHead(Piece piece) {
        return piece instanceof BandPiece band && band.band() == band.table().head();
    }

    private static boolean isSame(BandPiece first, Optional<Piece> other) {
        return other.filter(piece -> isSame(first, piece)).isPresent();
    }

    private static boolean isSame(BandPiece first, Piece other) {
        return other instanceof TablePiece piece
                && piece.table() == first.table()
                && key(piece).equals(key(first));
    }

    /** What the joining column of a table says in a row; empty if the row does not take part. */
    private static Optional<String> key(TablePiece piece) {
        int column = column(piece.table());
        Band band = band(piece);
        if (column < 0 || band.rows().get(0).kind() != RowKind.BODY) {
            return Optional.empty();
        }
        return band.cells().stream()
                .filter(cell -> cell.column() == column
                        && cell.columns() == 1
                        && cell.rows() == band.rows().size())
                .map(cell -> cell.block().text())
                .filter(text -> !text.isBlank() && !text.equals("—"))
                .findFirst();
    }

    private static Band band(TablePiece piece) {
        return switch (piece) {
            case BandPiece whole -> whole.band();
            case BandPart part -> part.band();
        };
    }

    private static int column(TableFrame table) {
        for (int i = 0; i < table.printed().columns().size(); i++) {
            if (table.printed().columns().get(i).joinsEqual()) {
                return i;
            }
        }
        return -1;
    }

    /** The rows as one, all of the same key. */
    private static BandPiece joined(List<BandPiece> rows, boolean goesOn) {
        TableFrame table = rows.get(0).table();
        int column = column(table);
        List<Row> all = new ArrayList<>();
        List<PlacedCell> cells = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (BandPiece row : rows) {
            int first = all.size();
            for (PlacedCell cell : row.band().cells()) {
                if (cell.column() != column) {
                    cells.add(cell.lower(first));
                }
            }
            all.addAll(row.band().rows());
            for (double height : row.band().heights()) {
                heights.add(height);
            }
        }
        PlacedCell own = rows.get(0).band().cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElseThrow();
        TextBlock text = goesOn ? table.onNextPage(own) : own.block();
        boolean fits = text.height() + 2 * ColumnEdges.PAD_Y
                <= heights.stream().mapToDouble(Double::doubleValue).sum() + 0.01;
        cells.add(new PlacedCell(0, column, all.size(), 1, fits ? text : own.block(), own.place()));
        double[] joined = heights.stream().mapToDouble(Double::doubleValue).toArray();
        return BandPiece.of(table, new Band(all, cells, joined), false);
    }
}
