/**
 * Puts the books into git and lets several offices work on them (往来): commits, what was committed elsewhere, and the
 * remote, without any git program.
 *
 * <p>The only room that writes into a repository, and the only one that opens a connection: to the remote that the office
 * configured, and only when it is asked to. Must not know the ledger's meaning (that is checked above), nor how records are
 * merged, which is {@link taizhang.merge}'s. Whatever moment it is broken off at, the next {@link
 * taizhang.exchange.WorkingCopy#open} finishes or forgets what was begun. Start with {@link taizhang.exchange.WorkingCopy}.
 */
@NullMarked
package taizhang.exchange;

import org.jspecify.annotations.NullMarked;
