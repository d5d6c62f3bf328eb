/**
 * Which problems a condition picks (条件): words such as 责任领导=周某 且 逾期, read with the place of every slip, and held against
 * how a problem stands on a day.
 *
 * <p>Must not know papers. Start with {@link taizhang.selection.ConditionReader}; {@link taizhang.selection.Fields} lists
 * what may be asked, {@link taizhang.selection.Selector} picks.
 */
@NullMarked
package taizhang.selection;

import org.jspecify.annotations.NullMarked;
