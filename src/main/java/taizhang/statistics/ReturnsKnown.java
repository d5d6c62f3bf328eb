package taizhang.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.model.UnitReturn;

/**
 * Which returns the office knew when it made the paper of a day.
 *
 * <p>On the 截止 of a period these are the returns handed in by its 编发 (all of them while it is not yet issued); on any
 * other day those handed in by that day.
 *
 * @param asOf the as-of date
 * @param cutOff last day on which a return counts; empty when the period is still being collected
 */
record ReturnsKnown(LocalDate asOf, Optional<LocalDate> cutOff) {

    static ReturnsKnown of(Ledger ledger, LocalDate asOf) {
        Optional<Period> closing = ledger.periods().stream()
                .filter(period -> period.end().equals(asOf))
                .findFirst();
        return new ReturnsKnown(asOf, closing.isPresent() ? closing.get().issued() : Optional.of(asOf));
    }

    boolean knows(LocalDate submitted) {
        return cutOff.isEmpty() || !submitted.isAfter(cutOff.get());
    }

    /** Whether the day lies within a period, before its 截止: it is still being collected. */
    boolean isWithin(Period period) {
        return period.term().contains(asOf) && asOf.isBefore(period.end());
    }

    /** The latest progress of each problem, by period, then by day of submission. */
    Map<ProblemId, ReportedProgress> latestProgress(Ledger ledger) {
        Map<ProblemId, ReportedProgress> latest = new HashMap<>();
        progress(ledger).forEach(report -> latest.put(report.progress().problem(), report));
        return latest;
    }

    /** All progress known, by period, then in the order of its file. */
    List<ReportedProgress> progress(Ledger ledger) {
        List<ReportedProgress> all = new ArrayList<>();
        ledger.periods().stream()
                .filter(period -> !period.term().first().isAfter(asOf))
                .sorted(Comparator.comparing(Period::end))
                .forEach(period -> period.returns().forEach(unitReturn -> add(period, unitReturn, all)));
        return all;
    }

    private void add(Period period, UnitReturn unitReturn, List<ReportedProgress> all) {
        unitReturn
                .submission()
                .filter(submission -> knows(submission.date()))
                .ifPresent(submission -> unitReturn
                        .progress()
                        .forEach(progress ->
                                all.add(new ReportedProgress(progress, submission.date(), period, unitReturn.unit()))));
    }
}
