package taizhang.yaml;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;

/**
 * Keys with values, in the order of the file; no key occurs twice (of two equal ones the first is kept and the second
 * reported).
 *
 * @param entries the keys with their values
 * @param damaged whether some of its lines could not be read, which has been reported: a key that is missing here may
 *     have been written, so its absence is no news
 * @param span where it begins
 */
public record YamlMapping(List<YamlEntry> entries, boolean damaged, SourceSpan span) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The entry with the given key, if there is one. */
    public Optional<YamlEntry> entry(String key) {
        for (YamlEntry entry : entries) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The value of the given key, if the key is there; it may be an absent scalar. */
    public Optional<YamlNode> get(String key) {
        return entry(key).map(YamlEntry::value);
    }

    @Override
    public String kind() {
        return "一组项目";
    }
}
