/**
 * Turns ledger files into a Ledger, and says of everything that does not read what it is, where, and what to write.
 *
 * <p>Must not know rules, days or figures: it asks what a record says, not whether that is lawful. Start with
 * {@link taizhang.load.LedgerLoader}; what a record may hold stands in {@link taizhang.load.Keys}, and for acts in the one table {@link taizhang.load.ActKind}, how a single value is
 * read in the implementations of {@link taizhang.load.Field}, and each kind of record has a reader of its own.
 */
@NullMarked
package taizhang.load;

import org.jspecify.annotations.NullMarked;
