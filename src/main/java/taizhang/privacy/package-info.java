/**
 * Finds numbers of persons (个人号码: ID, mobile, card and account numbers) in a text, however they are written.
 *
 * <p>Must not know ledgers, files on disk or findings: it is given a text and tells offsets. Start with
 * {@link taizhang.privacy.PrivateText}; what counts as one is decided in {@code Verdict}.
 */
@NullMarked
package taizhang.privacy;

import org.jspecify.annotations.NullMarked;
