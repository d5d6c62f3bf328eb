package taizhang.layout;

/** Rows of a table on one page. */
sealed interface TablePiece extends Piece permits BandPiece, BandPart {
    /** The table they belong to, whose head stands above them. */
    TableFrame table();
}
