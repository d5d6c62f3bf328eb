/**
 * What stands on a page: pieces, one below the other, and the type area they stand in.
 *
 * <p>Knows neither tables nor the elements of official documents, and not which piece comes on which page. Start with
 * {@link taizhang.layout.piece.Piece}; {@link taizhang.layout.piece.Grid} holds the measures of official paper.
 */
@NullMarked
package taizhang.layout.piece;

import org.jspecify.annotations.NullMarked;
