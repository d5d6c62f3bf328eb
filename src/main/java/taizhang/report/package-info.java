/**
 * What each paper says, as records: which rows, in which order, with which texts and figures.
 *
 * <p>Must not know templates, markup or page formats; dates stay dates and numbers stay numbers. Start with
 * {@link taizhang.report.ledger.LedgerReport}.
 */
@NullMarked
package taizhang.report;

import org.jspecify.annotations.NullMarked;
