/**
 * Which papers there are (纸): one list, in which a paper is one entry.
 *
 * <p>Above its families, which do not know each other: {@code ledger}, {@code period}, {@code oversight}, {@code closing},
 * {@code summary}, {@code policy}, {@code meeting}, {@code publish}, {@code sheet} and {@code audit} say what each paper says, as records (which rows, in which order, with
 * which texts and figures; dates stay dates and numbers stay numbers); {@code day} is what they all stand on. Must not know
 * templates, markup or page formats. Start with {@link taizhang.report.Papers}.
 */
@NullMarked
package taizhang.report;

import org.jspecify.annotations.NullMarked;
