package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.yaml.YamlNode;

/**
 * How the value behind a key is understood.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
interface Field<T> {
    /**
     * The value, or nothing after reporting why it cannot be understood.
     *
     * @param key its key, for the finding
     * @param node what was written, never an absent scalar
     */
    Optional<T> read(String key, YamlNode node, Diagnostics findings);
}
