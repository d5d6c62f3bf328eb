/**
 * The figures of a day counted a second time (复算), to be laid beside those that are printed.
 *
 * <p>Must not use the engine that made them: of {@code statistics} it knows how problems stand and how units reported,
 * never {@link taizhang.statistics.FactTable}, {@link taizhang.statistics.WorkFigures} or what they add up. It is plain, and
 * need not be fast. Start with {@link taizhang.statistics.recount.Recount}.
 */
@NullMarked
package taizhang.statistics.recount;

import org.jspecify.annotations.NullMarked;
