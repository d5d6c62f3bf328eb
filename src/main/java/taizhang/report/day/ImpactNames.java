package taizhang.report.day;

import java.util.List;
import taizhang.model.CampaignFields;
import taizhang.model.ImpactMeasure;

/**
 * How a campaign says how much its problems touch (涉及), for sentences and columns.
 *
 * @param households whether it has 户数
 * @param persons whether it has 人数
 * @param money whether it has 资金
 * @param own the measures of its own
 */
public record ImpactNames(boolean households, boolean persons, boolean money, List<OwnMeasure> own) {
    public ImpactNames {
        own = List.copyOf(own);
    }

    static ImpactNames of(CampaignFields fields) {
        return new ImpactNames(
                fields.measures(ImpactMeasure.HOUSEHOLDS.name()),
                fields.measures(ImpactMeasure.PERSONS.name()),
                fields.measures(ImpactMeasure.MONEY.name()),
                fields.ownImpact().stream().map(OwnMeasure::of).toList());
    }
}
