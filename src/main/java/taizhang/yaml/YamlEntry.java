package taizhang.yaml;

/**
 * A key with its value.
 *
 * @param key the key
 * @param value what follows the colon; an absent scalar when nothing does
 */
public record YamlEntry(YamlScalar key, YamlNode value) {}
