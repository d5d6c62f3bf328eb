/**
 * Characters and lines: which face a character comes from, where a line may end, and how a line is set.
 *
 * <p>Knows no pages and no blocks; what it must know of the fonts it asks of {@link
 * taizhang.layout.text.FontMetrics}. Start with {@link taizhang.layout.text.Composer}, which breaks a text into a {@link
 * taizhang.layout.text.TextBlock}; the rules of 避头尾 are in {@code BreakRule}, those of titles in {@code TitleBreaks}.
 */
@NullMarked
package taizhang.layout.text;

import org.jspecify.annotations.NullMarked;
