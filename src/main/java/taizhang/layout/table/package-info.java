/**
 * Tables on paper: columns, cells, rows that stay together, rows that are cut, borders.
 *
 * <p>Knows nothing of pages but the marks on the one in hand. Start with {@link taizhang.layout.table.TableFrame}, whose
 * {@link taizhang.layout.table.Band}s become {@link taizhang.layout.table.TablePiece}s.
 */
@NullMarked
package taizhang.layout.table;

import org.jspecify.annotations.NullMarked;
