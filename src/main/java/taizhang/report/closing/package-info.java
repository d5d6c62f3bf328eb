/**
 * The papers on which closings and extensions are decided (销号、延期), and what is left and why.
 *
 * <p>Must not know the other families, templates, markup or page formats. Start with
 * {@link taizhang.report.closing.ClosureFormReport}.
 */
@NullMarked
package taizhang.report.closing;

import org.jspecify.annotations.NullMarked;
