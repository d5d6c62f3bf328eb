/**
 * The few tools for texts that every floor needs, each once: {@link taizhang.text.Sha256 digests}, {@link
 * taizhang.text.Json JSON}, the {@link taizhang.text.UsualForm usual form} of Unicode, and which {@link taizhang.text.Nearest name} was meant by a misspelt one.
 *
 * <p>Knows nothing of ledgers, findings or files of any kind. What is about one kind of thing belongs to that thing and
 * not here. The types stand alone; start with any.
 */
@NullMarked
package taizhang.text;

import org.jspecify.annotations.NullMarked;
