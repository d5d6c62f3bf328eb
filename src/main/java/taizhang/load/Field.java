package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/**
 * How the value behind a key is understood, and in which form it counts.
 *
 * @param <T> what it becomes
 */
interface Field<T> {
    /**
     * The value, or nothing after reporting why it cannot be understood.
     *
     * @param key its key, for the finding
     * @param node what was written, never an absent scalar
     */
    Optional<T> read(String key, YamlNode node, Diagnostics findings);

    /** The value in the one form by which it is compared and sealed, whatever way it was written in. */
    Said said(T value);

    /** A text that is what it says. */
    static Field<String> ofText(Reading reading) {
        return new Field<>() {
            @Override
            public Optional<String> read(String key, YamlNode node, Diagnostics findings) {
                return reading.read(key, node, findings);
            }

            @Override
            public Said said(String text) {
                return new Said.Text(text);
            }
        };
    }

    /** How a text is read. */
    @FunctionalInterface
    interface Reading {
        /** The text, or nothing after reporting why it cannot be understood. */
        Optional<String> read(String key, YamlNode node, Diagnostics findings);
    }
}
