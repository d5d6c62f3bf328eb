package taizhang.statistics;

import java.util.ArrayList;
import java.util.List;
import taizhang.model.Campaign;
import taizhang.model.Reckoning;

/**
 * What a campaign says of how its problems are counted.
 *
 * @param nearDays 临期天数
 * @param own the figures of its own
 * @param steps the figures of its closing steps
 * @param reckoning 口径
 */
record CountingRules(int nearDays, List<OwnFigure> own, List<StepFigure> steps, Reckoning reckoning) {
    CountingRules {
        own = List.copyOf(own);
        steps = List.copyOf(steps);
    }

    static CountingRules of(Campaign campaign) {
        List<OwnFigure> own = OwnFigure.of(campaign.fields());
        return new CountingRules(
                campaign.rules().nearDays(),
                own,
                StepFigure.of(campaign.procedure(), own),
                campaign.rules().reckoning());
    }

    /** All that is counted: what every campaign counts, and then what is the campaign's own. */
    List<Counted> counted() {
        List<Counted> counted = new ArrayList<>(List.of(Indicator.values()));
        counted.addAll(own);
        counted.addAll(steps);
        return counted;
    }
}
