package taizhang.selection;

import taizhang.model.Facts;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;

/**
 * A problem that may be picked, as it stands on the day.
 *
 * @param standing how it stands
 * @param statistics the day and its books
 * @param still whether it stands still (无进展)
 */
record Candidate(Standing standing, Statistics statistics, boolean still) {
    Facts facts() {
        return standing.state().facts();
    }

    boolean isNearDue() {
        return standing.state()
                .isNearDueOn(
                        standing.day(), statistics.ledger().campaign().rules().nearDays());
    }
}
