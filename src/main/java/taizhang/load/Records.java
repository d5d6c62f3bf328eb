package taizhang.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/** The records in a list. */
final class Records {
    private Records() {}

    /**
     * The groups of keys in a list; whatever else stands there is reported. Empty if it is no list, which is reported
     * too.
     *
     * @param key the key of the list
     * @param inner what each record may hold
     */
    static Optional<List<YamlMapping>> in(YamlNode node, String key, RecordKeys inner, Diagnostics findings) {
        if (!(node instanceof YamlSequence sequence)) {
            findings.report(FieldCode.LIST_EXPECTED, node.span(), key, node.kind());
            return Optional.empty();
        }
        List<YamlMapping> records = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlMapping record) {
                records.add(record);
            } else {
                reportNoRecord(item, inner.record(), inner, findings);
            }
        }
        return Optional.of(records);
    }

    /** Reports what stands where a record belongs, or that nothing does. */
    static void reportNoRecord(YamlNode item, String name, RecordKeys inner, Diagnostics findings) {
        if (item instanceof YamlScalar scalar && scalar.isAbsent()) {
            findings.report(
                    FieldCode.EMPTY_VALUE,
                    item.span(),
                    name,
                    KeyTexts.example(inner.names().getFirst()));
        } else {
            findings.report(FieldCode.MAPPING_EXPECTED, item.span(), name, item.kind(), inner.hint());
        }
    }
}
