/**
 * Keeps private what is private where anybody may read (公示版): finds what looks like a name or tells of a person, writes names
 * as was decided, and reads printed files back to see that nothing of it stands there.
 *
 * <p>Must not know ledgers, templates or findings: it is given texts, names and bytes, and tells places. Start with
 * {@link taizhang.publish.Watch}; what looks like a name is decided in {@code NameHints}, what else tells of a person in
 * {@code PrivateWords}.
 */
@NullMarked
package taizhang.publish;

import org.jspecify.annotations.NullMarked;
