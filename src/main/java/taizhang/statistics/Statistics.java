package taizhang.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Roles;
import taizhang.model.Act;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.model.Term;

/**
 * What a ledger says on a day (统计).
 *
 * @param ledger the ledger
 * @param asOf 统计截止日期
 * @param standings every problem registered by that day, in the order of the ledger
 */
public record Statistics(Ledger ledger, LocalDate asOf, List<Standing> standings) {
    public Statistics {
        standings = List.copyOf(standings);
    }

    /** The statistics of a day; later acts and returns do not exist. */
    public static Statistics of(Ledger ledger, LocalDate asOf) {
        List<Life> lives = ledger.problems().stream()
                .map(problem -> Life.of(problem, ledger.campaign().procedure()))
                .toList();
        return of(ledger, lives, asOf);
    }

    /**
     * The statistics of a day from lives that are known already.
     *
     * @param lives the life of each problem of the ledger, in its order
     */
    public static Statistics of(Ledger ledger, List<Life> lives, LocalDate asOf) {
        Map<ProblemId, ReportedProgress> progress =
                ReturnsKnown.of(ledger, asOf).latestProgress(ledger);
        List<Standing> standings = new ArrayList<>();
        for (Life life : lives) {
            life.on(asOf)
                    .ifPresent(state -> standings.add(new Standing(
                            life,
                            state,
                            Roles.of(state, ledger.categories()),
                            asOf,
                            Optional.ofNullable(progress.get(life.problem().id())))));
        }
        return new Statistics(ledger, asOf, standings);
    }

    /** The as-of date when none is given: 截止 of the latest period that holds a return; empty without any. */
    public static Optional<LocalDate> latestDate(Ledger ledger) {
        return ledger.periods().stream()
                .filter(period -> period.returns().stream()
                        .anyMatch(unitReturn -> unitReturn.submission().isPresent()))
                .map(Period::end)
                .max(LocalDate::compareTo);
    }

    /**
     * The same, but before any return the latest day on which a problem was registered or something was done about one;
     * empty if the books hold none.
     */
    public static Optional<LocalDate> latestDay(Ledger ledger) {
        return latestDate(ledger)
                .or(() -> ledger.problems().stream()
                        .flatMap(problem -> Stream.concat(
                                Stream.of(problem.registered()),
                                problem.acts().stream().map(Act::date)))
                        .max(LocalDate::compareTo));
    }

    /**
     * First day of 本期: 起 of the period that the as-of date closes or lies in; between periods the day after the previous
     * 截止; before any, the first day of the campaign.
     */
    public LocalDate periodStart() {
        Optional<LocalDate> own = ledger.periods().stream()
                .map(Period::term)
                .filter(term -> term.contains(asOf))
                .map(Term::first)
                .findFirst();
        return own.or(() -> ledger.periods().stream()
                        .map(Period::end)
                        .filter(asOf::isAfter)
                        .max(LocalDate::compareTo)
                        .map(end -> end.plusDays(1)))
                .orElse(ledger.campaign().term().first());
    }

    /** 本期: from {@link #periodStart} to the as-of date; that date alone when the campaign begins after it. */
    public Term current() {
        LocalDate start = periodStart();
        return new Term(start.isAfter(asOf) ? asOf : start, asOf);
    }
}
