/**
 * The three ledgers (台账): problems, their rectification, their closing.
 *
 * <p>Must not know the other families, templates, markup or page formats. Start with
 * {@link taizhang.report.ledger.LedgerReport}.
 */
@NullMarked
package taizhang.report.ledger;

import org.jspecify.annotations.NullMarked;
