/**
 * What the superior's own workbooks may tell (套表): the figures of the day, and the lines that a row is repeated for.
 *
 * <p>Must not know templates, cells or files. Start with {@link taizhang.report.sheet.SheetReport}.
 */
@NullMarked
package taizhang.report.sheet;

import org.jspecify.annotations.NullMarked;
