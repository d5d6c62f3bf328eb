package taizhang.model;

import java.util.List;
import java.util.Optional;

/**
 * What a campaign takes down of its problems besides what every campaign does.
 *
 * @param own 字段, in the order in which they are printed
 * @param impact the measures of 涉及 that it has
 */
public record CampaignFields(List<OwnField> own, List<ImpactMeasure> impact) {
    /** Those of a campaign that says nothing of them. */
    public static final CampaignFields USUAL = new CampaignFields(List.of(), ImpactMeasure.USUAL);

    public CampaignFields {
        own = List.copyOf(own);
        impact = List.copyOf(impact);
    }

    /** The field of a name. */
    public Optional<OwnField> field(String name) {
        return own.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Whether problems may say a measure under 涉及, by its name. */
    public boolean measures(String name) {
        return impact.stream().anyMatch(measure -> measure.name().equals(name));
    }

    /** The measures that no other campaign has. */
    public List<ImpactMeasure> ownImpact() {
        return impact.stream().filter(ImpactMeasure::isOwn).toList();
    }

    /** The names of the fields. */
    public List<String> names() {
        return own.stream().map(OwnField::name).toList();
    }
}
