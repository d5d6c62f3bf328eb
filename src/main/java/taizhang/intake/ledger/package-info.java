/**
 * An older ledger in Excel taken over: what its columns mean, its rows as problems, and the proof that no cell was lost.
 *
 * <p>Must not know the terminal, and never guesses: a column, a word or a date that is not understood is listed with its
 * cell and waits for the clerk's 导入.yaml. What was done before is no act of these books but a 期初. Start with {@link
 * taizhang.intake.ledger.LedgerImport}; what columns are called stands in {@code Meaning}, what words mean in {@code StateWords}.
 */
@NullMarked
package taizhang.intake.ledger;

import org.jspecify.annotations.NullMarked;
