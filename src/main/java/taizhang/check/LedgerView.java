package taizhang.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.diagnostic.SourceFile;
import taizhang.lifecycle.Life;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.ProblemId;

/**
 * What the rules look at.
 *
 * @param ledger every record that read cleanly
 * @param lives the life of each problem, in the order of the ledger
 * @param byNumber the same by number; where two share one, the first
 * @param told every progress text of the returns
 * @param unread what was written but did not read
 * @param sources the files as read
 * @param latest 截止 of the latest period that holds a return; a period far from the campaign is a slip and does not count
 */
record LedgerView(
        Ledger ledger,
        List<Life> lives,
        Map<ProblemId, Life> byNumber,
        List<Told> told,
        Unread unread,
        List<SourceFile> sources,
        Optional<LocalDate> latest) {

    static LedgerView of(Ledger ledger, Unread unread, List<SourceFile> sources) {
        List<Life> lives = ledger.problems().parallelStream()
                .map(problem -> Life.of(problem, ledger.campaign().procedure()))
                .toList();
        Map<ProblemId, Life> byNumber = new HashMap<>();
        lives.forEach(life -> byNumber.putIfAbsent(life.problem().id(), life));
        Stream<LocalDate> reported = ledger.periods().stream()
                .filter(period -> PeriodsTile.isNear(ledger.campaign().term(), period))
                .filter(period -> period.returns().stream()
                        .anyMatch(unitReturn -> unitReturn.submission().isPresent()))
                .map(Period::end);
        Optional<LocalDate> latest = Stream.concat(
                        reported,
                        unread.periods().stream().filter(ledger.campaign().term()::contains))
                .max(LocalDate::compareTo);
        return new LedgerView(
                ledger,
                lives,
                Collections.unmodifiableMap(byNumber),
                Told.in(ledger.periods()),
                unread,
                List.copyOf(sources),
                latest);
    }

    /**
     * The latest period that is no longer being collected: it was issued, every unit named in it reported, or a later one
     * holds a return already. Before that, what is missing is not missing yet.
     */
    Optional<Period> settled() {
        List<Period> near = ledger.periods().stream()
                .filter(period -> PeriodsTile.isNear(ledger.campaign().term(), period))
                .toList()
                .reversed();
        boolean later = false;
        for (Period period : near) {
            if (later || period.issued().isPresent() || isComplete(period)) {
                return Optional.of(period);
            }
            later = period.returns().stream()
                    .anyMatch(unitReturn -> unitReturn.submission().isPresent());
        }
        return Optional.empty();
    }

    private static boolean isComplete(Period period) {
        return !period.returns().isEmpty()
                && period.returns().stream()
                        .allMatch(unitReturn -> unitReturn.submission().isPresent());
    }

    /** Whether a number is known, or may be that of a record that did not read. */
    boolean mayHold(ProblemId problem) {
        return byNumber.containsKey(problem) || unread.mayHold(problem);
    }
}
