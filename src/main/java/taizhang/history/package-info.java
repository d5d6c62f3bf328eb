/**
 * Who changed which problem, when, from git (历史): commits as {@link taizhang.load.SourceTree}s, and the life of each
 * problem as changes of its fields.
 *
 * <p>Owns JGit, which reads the object store itself: nothing is checked out, written or fetched, and the user's own git
 * settings are not looked at. Must not know papers, seals or rules. Start with {@link taizhang.history.Repository}.
 */
@NullMarked
package taizhang.history;

import org.jspecify.annotations.NullMarked;
