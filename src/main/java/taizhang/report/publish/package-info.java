/**
 * What is made public of a campaign (公示), as records that hold nothing else: number, category, unit, result, dates, counts and
 * the words that a clerk wrote for it; and the sheet on which somebody signs that it may be.
 *
 * <p>Must not know templates, files or what is private: the words come to it as they may be read. Start with
 * {@link taizhang.report.publish.PublicReport}.
 */
@NullMarked
package taizhang.report.publish;

import org.jspecify.annotations.NullMarked;
