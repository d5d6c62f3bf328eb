package taizhang.statistics;

import java.util.List;
import java.util.stream.Stream;
import taizhang.model.Act;
import taizhang.model.Ledger;

/**
 * What a campaign says of how its problems are counted.
 *
 * @param nearDays 临期天数
 * @param own the figures of its own
 * @param recovers whether money that was found comes back (收回资金), so that it is counted
 */
record CountingRules(int nearDays, List<OwnFigure> own, boolean recovers) {
    CountingRules {
        own = List.copyOf(own);
    }

    static CountingRules of(Ledger ledger) {
        boolean recovers = ledger.problems().stream()
                .flatMap(problem -> problem.acts().stream())
                .anyMatch(Act.Recovery.class::isInstance);
        return new CountingRules(
                ledger.campaign().rules().nearDays(),
                OwnFigure.of(ledger.campaign().fields()),
                recovers);
    }

    /** All that is counted: what every campaign counts, and then what is the campaign's own. */
    List<Counted> counted() {
        return Stream.concat(
                        Stream.of(Indicator.values())
                                .filter(indicator -> recovers || !Indicator.OF_RECOVERY.contains(indicator)),
                        own.stream())
                .toList();
    }
}
