/**
 * Lays two versions of the books together over the one they grew from (合并): by record and by field, with the text of each
 * kept as it was written.
 *
 * <p>Must know neither git nor Excel nor the terminal: it takes texts and gives texts, and what it could not decide as
 * {@link taizhang.merge.Conflict}s and {@link taizhang.merge.Clash}es. Start with {@link taizhang.merge.BooksMerge}, for one
 * file with {@link taizhang.merge.FileMerge}.
 */
@NullMarked
package taizhang.merge;

import org.jspecify.annotations.NullMarked;
