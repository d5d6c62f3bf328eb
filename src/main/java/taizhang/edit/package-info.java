/**
 * Appends problems, acts, periods and notices to the ledger's files in place, keeping what a clerk wrote: comments, order,
 * indentation, line ends.
 *
 * <p>Must not know the terminal: it takes values and gives back a {@link taizhang.edit.Proposal}, a change that has been
 * checked together with the whole ledger and is not yet written. Nothing but lines is ever added (only an empty
 * {@code []} is taken away), which is proved for each change by reading the file before and after. What was written is
 * noted in a {@link taizhang.edit.Journal}, so that {@link taizhang.edit.Retraction} can take those lines out again. Uses lifecycle to
 * know which problems are still open. Start with {@link taizhang.edit.OpenLedger}; where lines go is found in
 * {@code ListSpot}, how a text is quoted in {@code Quoting}, and {@code SafeFile} never leaves a half-written file.
 */
@NullMarked
package taizhang.edit;

import org.jspecify.annotations.NullMarked;
