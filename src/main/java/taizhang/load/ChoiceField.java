package taizhang.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/**
 * One of a few words.
 *
 * @param <T> what the words stand for
 */
final class ChoiceField<T> implements Field<T> {
    private final Map<String, T> values = new LinkedHashMap<>();
    private final Function<T, String> label;

    /** The words are the labels of the values. */
    ChoiceField(List<T> values, Function<T, String> label) {
        this.label = label;
        values.forEach(value -> this.values.put(label.apply(value), value));
    }

    /** Two words, the first of which means yes. */
    static ChoiceField<Boolean> ofTwo(String yes, String no) {
        return new ChoiceField<>(List.of(true, false), value -> value ? yes : no);
    }

    @Override
    public Optional<T> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.TEXT.read(key, node, findings).map(HalfWidth::withoutBlanks);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = find(text.orElseThrow());
        if (value.isEmpty()) {
            findings.report(
                    FieldCode.UNKNOWN_CHOICE, node.span(), text.orElseThrow(), key, String.join("、", values.keySet()));
        }
        return value;
    }

    @Override
    public Said said(T value) {
        return new Said.Text(label.apply(value));
    }

    /** What the word stands for, if it is one of the words. */
    Optional<T> find(String word) {
        return Optional.ofNullable(values.get(word));
    }
}
