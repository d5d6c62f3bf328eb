/**
 * The summaries of a stage and of the whole campaign (总结).
 *
 * <p>Must not know the other families, templates, markup or page formats. Start with
 * {@link taizhang.report.summary.StageSummaryReport}.
 */
@NullMarked
package taizhang.report.summary;

import org.jspecify.annotations.NullMarked;
