package taizhang.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.FieldCode;
import taizhang.model.CampaignFields;
import taizhang.model.ImpactMeasure;
import taizhang.model.OwnField;
import taizhang.model.OwnValue;
import taizhang.yaml.YamlEntry;

/**
 * Reads what a problem says in the fields and measures of the campaign's own (字段, 涉及). Where the campaign did not read,
 * nobody knows them: then what is written there is passed over, which has been reported.
 *
 * @param fields those of the campaign; empty if they are not known
 */
record OwnFacts(Optional<CampaignFields> fields) {
    private static final String KEY = "字段";

    /** The keys that a problem may have. */
    RecordKeys keys() {
        return fields.<RecordKeys>map(OwnKeys::ofProblem).orElse(Keys.PROBLEM);
    }

    /** The keys that may stand below 涉及. */
    RecordKeys impactKeys(FieldReader problem) {
        if (fields.isPresent()) {
            return OwnKeys.ofImpact(fields.orElseThrow());
        }
        List<String> any = new ArrayList<>(Keys.IMPACT.names());
        problem.mapping("涉及", any)
                .ifPresent(written -> written.entries().stream()
                        .map(YamlEntry::key)
                        .filter(key -> !any.contains(key.text()))
                        .forEach(key -> any.add(key.text())));
        return new OwnKeys(Keys.IMPACT.record(), any, List.of());
    }

    /** What stands below 涉及 of the campaign's own. */
    Map<String, Integer> readImpact(FieldReader group, Owed owed) {
        Map<String, Integer> own = new LinkedHashMap<>();
        for (ImpactMeasure measure : fields.orElse(CampaignFields.USUAL).ownImpact()) {
            if (!owed.in(group, "涉及", measure.name())) {
                int count = group.optional(measure.name(), CountField.of(measure.unit()), 0);
                if (count != 0) {
                    own.put(measure.name(), count);
                }
            }
        }
        return own;
    }

    /** What stands below 字段, in the order of the definitions; what every problem must have and this has not is reported. */
    Map<String, OwnValue> read(FieldReader problem, Owed owed) {
        if (fields.isEmpty()) {
            return Map.of();
        }
        List<OwnField> known = fields.orElseThrow().own();
        if (known.isEmpty() && problem.has(KEY)) {
            problem.report(FieldCode.NO_OWN_FIELDS, problem.at(KEY));
        }
        Optional<FieldReader> group =
                known.isEmpty() ? Optional.empty() : problem.group(KEY, OwnKeys.ofFields(fields.orElseThrow()));
        Map<String, OwnValue> values = new LinkedHashMap<>();
        for (OwnField field : known) {
            if (group.isPresent()) {
                value(field, group.orElseThrow(), owed).ifPresent(value -> values.put(field.name(), value));
            } else if (field.needed() && !problem.has(KEY)) {
                String example = KEY + ": {" + new OwnValueField(field).example() + "}";
                problem.report(FieldCode.MISSING_FIELD, problem.at(KEY), KEY + "." + field.name(), example);
            }
        }
        return values;
    }

    private static Optional<OwnValue> value(OwnField field, FieldReader group, Owed owed) {
        if (owed.in(group, KEY, field.name())) {
            return Optional.empty();
        }
        OwnValueField reader = new OwnValueField(field);
        return field.needed()
                ? group.required(field.name(), reader, reader.example())
                : group.optional(field.name(), reader);
    }
}
