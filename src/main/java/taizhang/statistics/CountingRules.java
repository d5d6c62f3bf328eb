package taizhang.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taizhang.model.Act;
import taizhang.model.Campaign;
import taizhang.model.Ledger;
import taizhang.model.Reckoning;

/**
 * What a campaign says of how its problems are counted.
 *
 * @param nearDays 临期天数
 * @param own the figures of its own
 * @param steps the figures of its closing steps
 * @param reckoning 口径
 * @param recovers whether money that was found comes back (收回资金), so that it is counted
 */
record CountingRules(int nearDays, List<OwnFigure> own, List<StepFigure> steps, Reckoning reckoning, boolean recovers) {
    CountingRules {
        own = List.copyOf(own);
        steps = List.copyOf(steps);
    }

    static CountingRules of(Ledger ledger) {
        Campaign campaign = ledger.campaign();
        List<OwnFigure> own = OwnFigure.of(campaign.fields());
        boolean recovers = ledger.problems().stream()
                .flatMap(problem -> problem.acts().stream())
                .anyMatch(Act.Recovery.class::isInstance);
        return new CountingRules(
                campaign.rules().nearDays(),
                own,
                StepFigure.of(campaign.procedure(), own),
                campaign.rules().reckoning(),
                recovers);
    }

    /** All that is counted: what every campaign counts, and then what is the campaign's own. */
    List<Counted> counted() {
        List<Counted> counted = new ArrayList<>(Arrays.stream(Indicator.values())
                .filter(indicator -> recovers || !Indicator.OF_RECOVERY.contains(indicator))
                .toList());
        counted.addAll(own);
        counted.addAll(steps);
        return counted;
    }
}
