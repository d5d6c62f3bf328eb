/**
 * What a clerk typed and did not mean: slips that YAML swallows without a word or stumbles over.
 *
 * <p>Knows nothing of nodes and nothing of SnakeYAML; which keys a file may have is told to it as a {@link
 * taizhang.yaml.slips.YamlVocabulary}. Start with {@link taizhang.yaml.slips.LexicalScan}: three stages, each over the
 * text the one before left, report every slip where it was written and mend it, and the answer is a {@link
 * taizhang.yaml.slips.MendedText} that still knows where everything stood.
 */
@NullMarked
package taizhang.yaml.slips;

import org.jspecify.annotations.NullMarked;
