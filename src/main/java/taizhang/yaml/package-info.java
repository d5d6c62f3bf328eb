/**
 * YAML text as nodes that remember their place.
 *
 * <p>Knows nothing of problems or units, and nothing of what a slip looks like: {@code yaml.slips} finds and mends those
 * before a line is parsed. Every scalar is text; a phone number is never an octal and a date never typed. Start with
 * {@link taizhang.yaml.YamlReader}; bytes become text in {@link taizhang.yaml.SourceDecoder}; what is no YAML even when
 * mended is read part by part in {@code Recovery}.
 */
@NullMarked
package taizhang.yaml;

import org.jspecify.annotations.NullMarked;
