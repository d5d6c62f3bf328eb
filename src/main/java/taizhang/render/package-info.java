/**
 * Writes a Document as PDF, Excel or plain text.
 *
 * <p>Must not know what a problem or a unit is. A character that no font has is a finding at its record. Start with
 * {@link taizhang.render.DocumentWriter}.
 */
@NullMarked
package taizhang.render;

import org.jspecify.annotations.NullMarked;
