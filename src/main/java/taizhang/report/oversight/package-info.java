/**
 * The papers of oversight (督办、抽查、问责): notices and their book, proposals, spot checks, who was held to account.
 *
 * <p>Must not know the other families, templates, markup or page formats. Start with
 * {@link taizhang.report.oversight.NoticeReport}.
 */
@NullMarked
package taizhang.report.oversight;

import org.jspecify.annotations.NullMarked;
