/**
 * Charts as pieces: bars row by row, lines in one piece, drawn by straight lines, rectangles and texts.
 *
 * <p>Knows neither tables nor which piece comes on which page, and reckons no figure. Start with
 * {@link taizhang.layout.chart.ChartPieces}.
 */
@NullMarked
package taizhang.layout.chart;

import org.jspecify.annotations.NullMarked;
