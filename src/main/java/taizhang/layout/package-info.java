/**
 * Places a Document on pages: line breaking, rows, repeated heads, page feet.
 *
 * <p>Pure: knows no drawing library and reads no file; what it must know of the fonts it asks of {@link
 * taizhang.layout.FontMetrics}. Lengths are points (1/72 inch) from the upper left corner of the sheet, widths of
 * characters thousandths of an em. Start with {@link taizhang.layout.Layout}.
 */
@NullMarked
package taizhang.layout;

import org.jspecify.annotations.NullMarked;
