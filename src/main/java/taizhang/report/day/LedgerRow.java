package taizhang.report.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.lifecycle.Step;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;

/**
 * One line of a ledger; the three ledgers differ only in which of its cells their templates show.
 *
 * @param number 序号; empty for the closing of an earlier round, which is not counted
 * @param problem what the problem is
 * @param measure how it is put right
 * @param progress how far it has come
 * @param closure how its closing went
 * @param notes what else happened
 * @param mark how urgent it is
 * @param news what is new about it since the ledger before
 * @param source where the problem was written
 */
public record LedgerRow(
        OptionalInt number,
        ProblemCells problem,
        MeasureCells measure,
        ProgressCells progress,
        ClosureCells closure,
        NoteCells notes,
        RowMark mark,
        RowNews news,
        SourceSpan source)
        implements Sourced, Marked {
    /** The line of a problem as it stands on the day. */
    public static LedgerRow of(int number, Standing standing, Statistics statistics, UnitNames names) {
        List<Step> steps = standing.life().stepsUpTo(standing.day());
        return of(OptionalInt.of(number), standing, standing.state(), standing.roles(), steps, statistics, names);
    }

    /** The line of an earlier round that was closed, as it stood when the problem came back. */
    public static LedgerRow ofEarlierRound(Standing standing, Step recurrence, Statistics statistics, UnitNames names) {
        ProblemState state = recurrence.before();
        Roles roles = Roles.of(state, statistics.ledger().categories());
        List<Step> steps = standing.life().stepsUpTo(recurrence.act().date()).stream()
                .takeWhile(step -> !step.equals(recurrence))
                .toList();
        return of(OptionalInt.empty(), standing, state, roles, steps, statistics, names);
    }

    /** The line with what is new about it. */
    LedgerRow with(RowNews found) {
        return new LedgerRow(number, problem, measure, progress, closure, notes, mark, found, source);
    }

    /** 收回资金; empty where neither was any found nor did any come back. */
    public Optional<Amount> recovered() {
        return Optional.of(notes.recovered())
                .filter(sum ->
                        sum.value().signum() > 0 || problem.money().value().signum() > 0);
    }

    /** 未收回资金: of what was found, what has not come back; empty likewise. */
    public Optional<Amount> unrecovered() {
        return recovered().map(sum -> problem.money().minus(sum));
    }

    private static LedgerRow of(
            OptionalInt number,
            Standing standing,
            ProblemState state,
            Roles roles,
            List<Step> steps,
            Statistics statistics,
            UnitNames names) {
        LocalDate day = standing.day();
        int nearDays = statistics.ledger().campaign().rules().nearDays();
        MeasureCells measure = MeasureCells.of(state, roles, steps, names);
        return new LedgerRow(
                number,
                ProblemCells.of(standing.problem(), state, statistics.ledger(), names),
                measure,
                ProgressCells.of(standing, state, statistics.periodStart(), nearDays),
                ClosureCells.of(
                        state,
                        day,
                        number.isEmpty(),
                        StepNames.of(statistics.ledger().campaign().procedure())),
                NoteCells.of(
                        steps,
                        state,
                        measure,
                        day,
                        names,
                        statistics.ledger().campaign().rules().reckoning()),
                RowMark.of(state, day, nearDays),
                RowNews.NONE,
                standing.problem().origin().span());
    }
}
