package taizhang.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.Said;
import taizhang.yaml.ScalarStyle;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/**
 * A field whose short values return in many records, such as days and names: each is understood once and kept once. Only what
 * was written plainly and read without any finding is remembered, by its key and its text; nothing else may decide what it
 * becomes.
 *
 * @param <T> what it becomes, which never changes
 */
final class Remembered<T> implements Field<T> {
    private static final int LONGEST = 40;

    /** Beyond this many nothing new is remembered, so that no ledger fills the memory. */
    private static final int MOST = 1 << 14;

    private final Field<T> field;
    private final Map<String, Map<String, Optional<T>>> values = new ConcurrentHashMap<>();
    private final Map<T, Said> said = new ConcurrentHashMap<>();

    Remembered(Field<T> field) {
        this.field = field;
    }

    @Override
    public Optional<T> read(String key, YamlNode node, Diagnostics findings) {
        if (!(node instanceof YamlScalar scalar)
                || scalar.style() != ScalarStyle.PLAIN
                || scalar.text().length() > LONGEST) {
            return field.read(key, node, findings);
        }
        Map<String, Optional<T>> known = values.computeIfAbsent(key, first -> new ConcurrentHashMap<>());
        Optional<T> before = known.get(scalar.text());
        if (before != null) {
            return before;
        }
        int found = findings.size();
        Optional<T> value = field.read(key, node, findings);
        if (value.isPresent() && findings.size() == found && known.size() < MOST) {
            known.put(scalar.text(), value);
        }
        return value;
    }

    @Override
    public Said said(T value) {
        Said known = said.get(value);
        if (known == null) {
            known = field.said(value);
            if (said.size() < MOST) {
                said.put(value, known);
            }
        }
        return known;
    }
}
