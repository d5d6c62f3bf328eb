package taizhang.selection;

import java.util.List;
import taizhang.statistics.Standing;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;

/**
 * Picks problems as they stand on a day.
 *
 * @param statistics the day
 * @param standstills which problems stand still
 */
public record Selector(Statistics statistics, Standstills standstills) {
    /** Of a day. */
    public static Selector of(Statistics statistics) {
        return new Selector(statistics, Standstills.of(statistics));
    }

    /** Whether a problem is wanted. */
    public boolean isPicked(Condition condition, Standing standing) {
        return condition.holds(new Candidate(
                standing,
                statistics,
                standstills.isStandingStill(standing.problem().id())));
    }

    /** The problems that are wanted, in the order of the ledger. */
    public List<Standing> pick(Condition condition) {
        return statistics.standings().stream()
                .filter(standing -> isPicked(condition, standing))
                .toList();
    }
}
