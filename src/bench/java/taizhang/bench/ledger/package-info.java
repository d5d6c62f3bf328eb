/**
 * Makes ledgers of any size out of the sample, for measuring; knows the sample's files as lines of text and nothing of
 * the program. Start at {@link taizhang.bench.ledger.LedgerGenerator}.
 */
@NullMarked
package taizhang.bench.ledger;

import org.jspecify.annotations.NullMarked;
