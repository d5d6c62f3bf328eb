package taizhang.layout.table;

import taizhang.layout.piece.Piece;

/** Rows of a table on one page. */
public sealed interface TablePiece extends Piece permits BandPiece, BandPart {
    /** The table they belong to, whose head stands above them. */
    TableFrame table();
}
