/**
 * Fills a workbook that somebody else made (套表): words such as {@code ${统计.累计发现}} in its cells give way to what they
 * mean, a row of them is repeated, and everything else stays as it is.
 *
 * <p>Knows nothing of ledgers: what a name means it asks {@link taizhang.workbook.fill.Meanings}. Only the parts that must
 * change are written anew, cell by cell; pictures, styles, print setup and whatever else lies in the file are copied as they
 * are. No macro is run, no link followed, no clock asked. Start with {@link taizhang.workbook.fill.Blank}.
 */
@NullMarked
package taizhang.workbook.fill;

import org.jspecify.annotations.NullMarked;
