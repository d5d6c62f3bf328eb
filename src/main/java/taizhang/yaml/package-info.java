/**
 * YAML text as nodes that remember their place.
 *
 * <p>Knows nothing of problems or units: which keys a file may have is told to it as a
 * {@link taizhang.yaml.YamlVocabulary}. Every scalar is text; a phone number is never an octal and a date never typed.
 * Start with {@link taizhang.yaml.YamlReader}; bytes become text in {@link taizhang.yaml.SourceDecoder}; slips that YAML
 * swallows without a word are found by {@link taizhang.yaml.LexicalScan}, which also mends them for the rest of the run.
 */
@NullMarked
package taizhang.yaml;

import org.jspecify.annotations.NullMarked;
