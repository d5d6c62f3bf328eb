/**
 * Counts and rates on a given day, how the units reported, and what changed between two days.
 *
 * <p>Must not know findings, templates or paper. Start with {@link taizhang.statistics.Statistics}, how every problem
 * stands; then {@link taizhang.statistics.FactTable}, the only source of figures on how matters stand, and {@link
 * taizhang.statistics.Identities}, what must hold between them; {@link taizhang.statistics.WorkFigures}, what was done on
 * some days, with the figures on notices and spot checks; {@link taizhang.statistics.ReportingBoard} for the returns;
 * {@link taizhang.statistics.Changes} between two days. Papers name figures, they count none. Which returns were known on a day is decided in {@code
 * ReturnsKnown} alone.
 */
@NullMarked
package taizhang.statistics;

import org.jspecify.annotations.NullMarked;
