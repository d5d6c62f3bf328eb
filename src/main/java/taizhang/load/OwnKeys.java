package taizhang.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.CampaignFields;
import taizhang.model.ImpactMeasure;

/**
 * Keys of problems that depend on what the campaign takes down (字段, 涉及).
 *
 * @param record what a clerk calls such a record
 * @param names the keys, in their usual order
 * @param below the groups of keys that may stand in it
 */
record OwnKeys(String record, List<String> names, List<RecordKeys> below) implements RecordKeys {
    OwnKeys {
        names = List.copyOf(names);
        below = List.copyOf(below);
    }

    /** Those of a problem. */
    static OwnKeys ofProblem(CampaignFields fields) {
        return new OwnKeys(
                Keys.PROBLEM.record(), Keys.PROBLEM.names(), List.of(Keys.MEASURE, ofImpact(fields), ofFields(fields)));
    }

    /** Those below 涉及: the measures that the campaign has. */
    static OwnKeys ofImpact(CampaignFields fields) {
        return new OwnKeys(
                Keys.IMPACT.record(),
                fields.impact().stream().map(ImpactMeasure::name).toList(),
                List.of());
    }

    /** Those below 字段. */
    static OwnKeys ofFields(CampaignFields fields) {
        return new OwnKeys("字段", fields.names(), List.of());
    }

    /** The facts that a 更正 may correct, each with its full path, e.g. 整改.时限 or 字段.罚款金额. */
    static List<String> correctable(CampaignFields fields) {
        List<String> paths = new ArrayList<>(CorrectedField.PLAIN);
        for (RecordKeys group : List.of(ofImpact(fields), Keys.MEASURE, ofFields(fields))) {
            group.names().forEach(key -> paths.add(group.record() + "." + key));
        }
        return List.copyOf(paths);
    }

    @Override
    public Optional<String> about(String key) {
        return record.equals(Keys.IMPACT.record()) && Keys.IMPACT.names().contains(key)
                ? Optional.of("这次专项不计" + key + "；要计的，在专项.yaml的“涉及”里加上" + key)
                : Optional.empty();
    }
}
