/**
 * The elements of an official document (GB/T 9704-2012) as pieces: head, title, addressee, signature, imprint.
 *
 * <p>Knows nothing of tables. Start with {@link taizhang.layout.official.OfficialPieces}.
 */
@NullMarked
package taizhang.layout.official;

import org.jspecify.annotations.NullMarked;
