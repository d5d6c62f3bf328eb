/**
 * The papers of a reporting period (一期): report, changes, circular, reminders, coverage, and the returns of units.
 *
 * <p>Must not know the other families, templates, markup or page formats. Start with
 * {@link taizhang.report.period.WeeklyReport}.
 */
@NullMarked
package taizhang.report.period;

import org.jspecify.annotations.NullMarked;
