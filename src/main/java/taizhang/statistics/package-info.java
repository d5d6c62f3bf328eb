/**
 * Counts and rates on a given day.
 *
 * <p>Must not know findings, templates or paper. Start with {@link taizhang.statistics.Statistics}.
 */
@NullMarked
package taizhang.statistics;

import org.jspecify.annotations.NullMarked;
