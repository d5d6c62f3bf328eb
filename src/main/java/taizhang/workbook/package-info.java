/**
 * An xlsx or xls file as located cells, whatever program made it, and a Chinese sentence about every file that is none.
 *
 * <p>Knows nothing of ledgers: it says what stands in a cell, never what that means. Nothing in a file is run: no macro,
 * no formula (the result kept in the file is told, with a mark), no link. Reading lives here alone: of an xlsx file only
 * the parts with cells are read, so that the faults other programs make elsewhere do no harm; POI reads xls and writes
 * numbers in their formats. Start with {@link taizhang.workbook.WorkbookReader}.
 */
@NullMarked
package taizhang.workbook;

import org.jspecify.annotations.NullMarked;
