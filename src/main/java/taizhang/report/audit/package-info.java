/**
 * The sheet that tells a leader what an audit found (审计报告).
 *
 * <p>Must not know the other families, the audit itself, templates, markup or page formats. Start with
 * {@link taizhang.report.audit.AuditSheet}.
 */
@NullMarked
package taizhang.report.audit;

import org.jspecify.annotations.NullMarked;
