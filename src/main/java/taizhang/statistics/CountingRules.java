package taizhang.statistics;

import java.util.List;
import taizhang.model.Campaign;

/**
 * What a campaign says of how its problems are counted.
 *
 * @param nearDays 临期天数
 * @param own the figures of its own
 */
record CountingRules(int nearDays, List<OwnFigure> own) {
    CountingRules {
        own = List.copyOf(own);
    }

    static CountingRules of(Campaign campaign) {
        return new CountingRules(campaign.rules().nearDays(), OwnFigure.of(campaign.fields()));
    }
}
