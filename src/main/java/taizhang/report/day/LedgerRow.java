package taizhang.report.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param source where the problem was written
 */
public record LedgerRow(
        OptionalInt number,
        ProblemCells problem,
        MeasureCells measure,
        ProgressCells progress,
        ClosureCells closure,
        NoteCells notes,
        SourceSpan source)
        implements Sourced {
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
                ClosureCells.of(state, day, number.isEmpty()),
                NoteCells.of(steps, state, measure, day, names),
                standing.problem().origin().span());
    }

    /** 责任单位 where it is another than 涉及单位, so that equal neighbours are set once; else nothing. */
    public String otherResponsible() {
        return measure.responsible().equals(problem.home()) ? "" : measure.responsible();
    }

    /** 截至本期进展 with what columns that are mostly empty would show, each as a line with its label. */
    public String progressWithNotes() {
        List<String> lines = new ArrayList<>();
        if (!progress.text().isBlank()) {
            lines.add(progress.text());
        }
        progress.difficulty().ifPresent(text -> lines.add("困难：" + text));
        progress.next().ifPresent(text -> lines.add("下一步：" + text));
        progress.overdueDays().ifPresent(days -> lines.add("逾期：" + days + "天"));
        if (!notes.rules().isBlank()) {
            lines.add("建章立制：" + notes.rules());
        }
        return String.join("\n", lines);
    }
}
