/**
 * The rules a whole ledger must keep.
 *
 * <p>Must not know YAML nodes, figures or paper: rules see records and where they were written, and for numbers that must
 * not be kept the text of the files. Start with {@link taizhang.check.Rules}, the ordered list.
 */
@NullMarked
package taizhang.check;

import org.jspecify.annotations.NullMarked;
