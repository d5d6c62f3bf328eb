/**
 * The papers on policies, standards and the rules made (政策、标准、制度).
 *
 * <p>Must not know the other families, templates, markup or page formats. Start with
 * {@link taizhang.report.policy.PolicyReport}.
 */
@NullMarked
package taizhang.report.policy;

import org.jspecify.annotations.NullMarked;
