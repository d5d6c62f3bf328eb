package taizhang.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Origin;
import taizhang.model.Said;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * Reads the fields of one record. Everything wrong is reported at once; {@link #isClean} tells in the end whether a
 * record can be made of it.
 */
final class FieldReader {
    private final YamlMapping node;
    private final RecordKeys keys;
    private final SourceSpan place;
    private final String path;
    private final Optional<FieldReader> outer;
    private final Diagnostics findings;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, SourceSpan> spans;
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final Map<String, FieldReader> groups = new LinkedHashMap<>();
    private final Set<String> misspelt = new LinkedHashSet<>();
    private boolean clean;
    private boolean foreign;

    private FieldReader(
            YamlMapping node,
            RecordKeys keys,
            SourceSpan place,
            String path,
            Optional<FieldReader> outer,
            Diagnostics findings) {
        this.node = node;
        this.keys = keys;
        this.place = place;
        this.path = path;
        this.outer = outer;
        this.findings = findings;
        this.spans = outer.map(reader -> reader.spans).orElseGet(LinkedHashMap::new);
        this.clean = !node.damaged();
        outer.filter(reader -> node.damaged()).ifPresent(FieldReader::fail);
    }

    /**
     * A reader of a record; unknown keys are reported at once.
     *
     * @param anchor the key whose value names the record, where findings about the record as a whole are shown
     */
    static FieldReader of(YamlMapping node, RecordKeys keys, String anchor, Diagnostics findings) {
        SourceSpan place = node.get(anchor)
                .filter(value -> value instanceof YamlScalar scalar && !scalar.isAbsent())
                .map(YamlNode::span)
                .orElse(node.span());
        return at(node, keys, place, findings);
    }

    /** A reader of a record that is shown at the given place. */
    static FieldReader at(YamlMapping node, RecordKeys keys, SourceSpan place, Diagnostics findings) {
        return new FieldReader(node, keys, place, "", Optional.empty(), findings).indexed();
    }

    private FieldReader indexed() {
        Optional<String> kind = Strangers.kindOf(node, keys);
        if (kind.isPresent()) {
            foreign = true;
            report(FieldCode.FOREIGN_RECORD, place, keys.record(), kind.orElseThrow());
            return this;
        }
        UnknownKeys unknown = new UnknownKeys(keys, outer.map(reader -> reader.keys), node.damaged());
        for (YamlEntry entry : node.entries()) {
            int known = keys.names().indexOf(entry.key().text());
            if (known >= 0) {
                // The key's own word, not the copy in the file: a ledger holds a million of them.
                String key = keys.names().get(known);
                unknown.pass();
                values.put(key, entry.value());
                if (!path.isEmpty()) {
                    spans.put((path + key).intern(), entry.value().span());
                }
                spans.putIfAbsent(key, entry.value().span());
            } else {
                fail();
                unknown.report(entry, findings).ifPresent(misspelt::add);
            }
        }
        return this;
    }

    /** The value of a field that the record needs; nothing, and a finding, if it is missing or cannot be understood. */
    <T> Optional<T> required(String key, Field<T> field) {
        return required(key, field, Optional.empty());
    }

    /** The same of a field that is written as in the example. */
    <T> Optional<T> required(String key, Field<T> field, String example) {
        return required(key, field, Optional.of(example));
    }

    private <T> Optional<T> required(String key, Field<T> field, Optional<String> example) {
        YamlNode value = values.get(key);
        if (value != null && !isAbsent(value)) {
            return understood(key, value, field);
        }
        String instead = example.orElseGet(() -> KeyTexts.example(key));
        if (value != null) {
            findings.report(FieldCode.EMPTY_VALUE, value.span(), key, instead);
        } else if (!foreign && !node.damaged() && !misspelt.contains(key)) {
            findings.report(FieldCode.MISSING_FIELD, place, key, instead);
        }
        fail();
        return Optional.empty();
    }

    /** The value of a field that may be left out or left empty. */
    <T> Optional<T> optional(String key, Field<T> field) {
        YamlNode value = values.get(key);
        return value == null || isAbsent(value) ? Optional.empty() : understood(key, value, field);
    }

    /** The value of a field that may be left out, which says no more than the usual one written. */
    <T> T optional(String key, Field<T> field, T usual) {
        T value = optional(key, field).orElse(usual);
        if (value.equals(usual)) {
            said.remove(key);
        }
        return value;
    }

    /** The values of a list that may be left out. */
    <T> List<T> list(String key, Field<List<T>> field) {
        return optional(key, field).orElse(List.of());
    }

    /** Whether a field was written and not left empty. */
    boolean has(String key) {
        return written(key).isPresent();
    }

    /** What was written for a field, if anything. */
    Optional<YamlNode> written(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !isAbsent(value));
    }

    /** A reader of the group of keys below a key; empty if nothing is written there. */
    Optional<FieldReader> group(String key, RecordKeys inner) {
        Optional<YamlMapping> mapping = mapping(key, inner.names());
        Optional<FieldReader> group = mapping.map(below ->
                new FieldReader(below, inner, below.span(), path + key + ".", Optional.of(this), findings).indexed());
        group.ifPresent(reader -> groups.put(key, reader));
        return group;
    }

    /**
     * The group of keys below a key.
     *
     * @param names what may be written there, for the finding
     */
    Optional<YamlMapping> mapping(String key, List<String> names) {
        Optional<YamlNode> value = written(key);
        if (value.isPresent() && !(value.orElseThrow() instanceof YamlMapping)) {
            YamlNode other = value.orElseThrow();
            report(FieldCode.MAPPING_EXPECTED, other.span(), key, other.kind(), String.join("、", names));
        }
        return value.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    /**
     * The records listed below a key; the record that holds them is clean only if all of them are.
     *
     * @param anchor the key whose value names each of them
     */
    <T> List<T> records(String key, RecordKeys inner, String anchor, Function<FieldReader, Optional<T>> reader) {
        List<T> records = new ArrayList<>();
        List<Said> each = new ArrayList<>();
        for (YamlMapping item : items(key, inner)) {
            FieldReader fields = of(item, inner, anchor, findings);
            reader.apply(fields).ifPresentOrElse(records::add, this::fail);
            each.add(fields.said());
        }
        say(key, new Said.Items(each));
        return records;
    }

    /** The groups of keys listed below a key. */
    List<YamlMapping> items(String key, RecordKeys inner) {
        Optional<YamlNode> value = written(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.orElseThrow() instanceof YamlSequence list && list.items().isEmpty() && !list.damaged()) {
            reportEmpty(key, list);
        }
        Optional<List<YamlMapping>> items = Records.in(value.orElseThrow(), key, inner, findings);
        if (items.isEmpty()
                || (value.orElseThrow() instanceof YamlSequence sequence
                        && (sequence.damaged()
                                || items.orElseThrow().size() < sequence.items().size()))) {
            fail();
        }
        return items.orElse(List.of());
    }

    /** A file without records is as if it had been emptied; an empty list within a record may have been meant so. */
    private void reportEmpty(String key, YamlSequence list) {
        if (keys.names().size() == 1) {
            report(FieldCode.EMPTIED_LIST, list.span(), key, "删去这个文件");
        } else {
            findings.report(FieldCode.EMPTY_LIST, list.span(), key);
        }
    }

    /** Reports something about this record, which then is not clean. */
    void report(FieldCode code, SourceSpan span, Object... arguments) {
        findings.report(code, span, arguments);
        fail();
    }

    /** Marks the record as not clean after a finding. */
    void fail() {
        clean = false;
        outer.ifPresent(FieldReader::fail);
    }

    /** Whether the record and all below it read without an error. */
    boolean isClean() {
        return clean;
    }

    /** The record, if everything read. */
    <T> Optional<T> build(Supplier<T> record) {
        return clean ? Optional.of(record.get()) : Optional.empty();
    }

    /** Where a field was written, or the record if it was not. */
    SourceSpan at(String key) {
        return Optional.ofNullable(values.get(key)).map(YamlNode::span).orElse(place);
    }

    /** Where the record and its fields were written, and what those that were asked for until now say. */
    Origin origin() {
        return new Origin(place, spans, said());
    }

    /** What the fields that were asked for until now say. */
    Said.Group said() {
        groups.forEach((key, group) -> say(key, group.said()));
        return new Said.Group(said);
    }

    /** Takes down what is said under a key whose value is not read by a field. */
    void say(String key, Said value) {
        if (!value.isNothing()) {
            said.put(key, value);
        }
    }

    private <T> Optional<T> understood(String key, YamlNode value, Field<T> field) {
        int before = findings.size();
        Optional<T> understood = field.read(key, value, findings);
        // A record is never lost without a word, e.g. for an empty block text or a lone “、”.
        if (understood.isEmpty() && value instanceof YamlScalar && findings.size() == before) {
            findings.report(FieldCode.EMPTY_VALUE, value.span(), key, KeyTexts.example(key));
        }
        if (understood.isPresent()) {
            say(key, field.said(understood.orElseThrow()));
        } else {
            fail();
        }
        return understood;
    }

    private static boolean isAbsent(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isAbsent();
    }
}
