/**
 * Takes in what units send back: tells which file is whose, lays each cell against the books and what was sent out, and says
 * what would be written where.
 *
 * <p>Knows no terminal and writes nothing by itself; what a value must be is judged by the readers and rules of the books, with
 * the whole ledger. Start with {@link taizhang.intake.Collection}; how cells are found on a sheet stands in
 * {@code SheetAnswers}, how three values become one in {@code Weighing}.
 */
@NullMarked
package taizhang.intake;

import org.jspecify.annotations.NullMarked;
