/**
 * Places a Document on pages: turns its blocks into pieces and fills pages with them.
 *
 * <p>Pure: knows no drawing library and reads no file. The stages stand in rooms below: {@code layout.text} sets lines,
 * {@code layout.piece} says what stands on a page, {@code layout.table}, {@code layout.chart} and {@code layout.official} make such pieces.
 * Lengths are points (1/72 inch) from the upper left corner of the sheet, widths of characters thousandths of an em. Start
 * with {@link taizhang.layout.Layout}.
 */
@NullMarked
package taizhang.layout;

import org.jspecify.annotations.NullMarked;
