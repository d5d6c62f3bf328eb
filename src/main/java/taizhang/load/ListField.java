package taizhang.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.ScalarStyle;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * Several values behind one key: a YAML list, or one text whose parts are set apart by 、 and the like.
 *
 * @param <T> what each becomes
 */
final class ListField<T> implements Field<List<T>> {
    private static final String SERIAL = "、；;\n";
    private static final String ANY = SERIAL + "，,";

    private final Field<T> item;
    private final String separators;
    private final Predicate<String> whole;

    private ListField(Field<T> item, String separators, Predicate<String> whole) {
        this.item = item;
        this.separators = separators;
        this.whole = whole;
    }

    /** Values that hold no comma, such as names and dates. */
    static <T> ListField<T> of(Field<T> item) {
        return new ListField<>(item, ANY, text -> false);
    }

    /** Values that may hold a comma, such as the titles of papers. */
    static <T> ListField<T> ofTexts(Field<T> item) {
        return new ListField<>(item, SERIAL, text -> false);
    }

    /**
     * Texts that are set apart in the same way.
     *
     * @param whole tells a text that is one, whatever marks are in it, such as the name of a file
     */
    static <T> ListField<T> ofTexts(Field<T> item, Predicate<String> whole) {
        return new ListField<>(item, SERIAL, whole);
    }

    @Override
    public Optional<List<T>> read(String key, YamlNode node, Diagnostics findings) {
        List<YamlScalar> parts = new ArrayList<>();
        boolean whole = switch (node) {
            case YamlScalar scalar -> parts.addAll(split(scalar)) || scalar.isAbsent();
            case YamlSequence sequence -> addItems(key, sequence, parts, findings);
            case YamlMapping mapping -> {
                findings.report(FieldCode.LIST_EXPECTED, mapping.span(), key, mapping.kind());
                yield false;
            }
        };
        List<T> values = new ArrayList<>();
        for (YamlScalar part : parts) {
            Optional<T> value = item.read(key, part, findings);
            value.ifPresent(values::add);
            whole &= value.isPresent();
        }
        return whole ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    @Override
    public Said said(List<T> values) {
        List<Said> items = new ArrayList<>(values.size());
        for (T value : values) {
            items.add(item.said(value));
        }
        return new Said.Items(items);
    }

    private boolean addItems(String key, YamlSequence sequence, List<YamlScalar> parts, Diagnostics findings) {
        boolean whole = !sequence.damaged();
        for (YamlNode node : sequence.items()) {
            if (node instanceof YamlScalar scalar) {
                parts.addAll(split(scalar));
            } else {
                findings.report(FieldCode.TEXT_EXPECTED, node.span(), key, node.kind(), KeyTexts.example(key));
                whole = false;
            }
        }
        return whole;
    }

    /** The parts of a text outside brackets and quotation marks, each with its own place where that is known. */
    private List<YamlScalar> split(YamlScalar scalar) {
        String text = scalar.text();
        if (!isParted(text)) {
            return part(scalar, 0, text.length()).stream().toList();
        }
        if (whole.test(text.strip())) {
            return part(scalar, 0, text.length()).stream().toList();
        }
        List<YamlScalar> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if ("（(《“〔【".indexOf(c) >= 0) {
                depth++;
            } else if ("）)》”〕】".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if (i == text.length() || (depth == 0 && separators.indexOf(c) >= 0)) {
                part(scalar, start, i).ifPresent(parts::add);
                start = i + 1;
            }
        }
        return parts;
    }

    private boolean isParted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (separators.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<YamlScalar> part(YamlScalar scalar, int start, int end) {
        String text = scalar.text();
        int from = start;
        int to = end;
        while (from < to && HalfWidth.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && HalfWidth.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        String word = text.substring(from, to);
        boolean oneLine =
                scalar.style() == ScalarStyle.PLAIN && scalar.span().length() == text.codePointCount(0, text.length());
        return Optional.of(new YamlScalar(
                word, scalar.style(), oneLine ? Places.within(scalar.span(), text, from, to) : scalar.span()));
    }
}
