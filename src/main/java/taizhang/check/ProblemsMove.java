package taizhang.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;

/**
 * A problem 整改中 does not stand still for 无进展期数 periods or more (warning), as {@link Standstills} counts them, up to
 * the last period that is no longer being collected; a return that came after the paper tells of progress too.
 */
final class ProblemsMove implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Optional<LocalDate> day = books.settled().map(Period::end);
        if (day.isEmpty()) {
            return;
        }
        Map<ProblemId, Told> latest = new HashMap<>();
        books.told().forEach(told -> latest.put(told.problem(), told));
        List<Period> periods = books.ledger().periods().stream()
                .filter(period -> !period.end().isAfter(day.get()))
                .toList();
        Standstills still = Standstills.of(Statistics.of(books.ledger(), books.lives(), day.get()));
        still.standingStill().forEach(problem -> {
            Optional<Told> last = Optional.ofNullable(latest.get(problem));
            long since = periods.stream()
                    .filter(period -> last.filter(told -> !told.period().end().isBefore(period.end()))
                            .isEmpty())
                    .count();
            long count = Math.min(still.periodsOf(problem), since);
            String file = last.map(told -> told.period().origin().span().file()).orElse("");
            Life life = books.byNumber().get(problem);
            if (life != null
                    && count >= still.limit()
                    && !actedSince(life, day.get())
                    && !books.unread().mayNameLater(file, problem)) {
                report(life, count, last, findings);
            }
        });
    }

    /** Whether something was done that the period does not tell of yet. */
    private static boolean actedSince(Life life, LocalDate day) {
        return life.problem().acts().stream().anyMatch(act -> act.date().isAfter(day));
    }

    private static void report(Life life, long count, Optional<Told> last, Diagnostics findings) {
        Diagnostic finding = RuleCode.NO_PROGRESS.at(
                life.problem().origin().span(),
                life.problem().id().text(),
                count,
                last.map(told -> "上次是第" + told.period().number() + "期").orElse("登记以来没有报过"));
        findings.add(last.map(told -> finding.relatedTo(told.place())).orElse(finding));
    }
}
