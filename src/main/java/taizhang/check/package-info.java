/**
 * The rules a whole ledger must keep.
 *
 * <p>Must not know YAML nodes or paper: rules see records and where they were written, for numbers that must not be kept
 * the text of the files, and from {@code statistics} for how long problems have been standing still, so that a warning
 * and the papers agree. Start with {@link taizhang.check.Rules}, the ordered list.
 */
@NullMarked
package taizhang.check;

import org.jspecify.annotations.NullMarked;
