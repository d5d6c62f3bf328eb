package taizhang.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Screening;

/**
 * The work of some days being counted: the only place that judges for what a return, an act or a paper counts there. It is
 * filled while {@link WorkFigures} are made and never leaves the package.
 *
 * @param days the days
 * @param counts what was counted so far
 */
record WorkCounting(Predicate<LocalDate> days, Map<WorkCount, Long> counts) {
    /** The periods that end on these days, and how every unit reported in them. */
    void returns(ReportingBoard board) {
        board.periods().forEach(period -> count(WorkCount.PERIODS, days.test(period.end())));
        board.rows()
                .values()
                .forEach(row -> row.stream()
                        .filter(state -> days.test(state.period().end()))
                        .forEach(this::report));
    }

    private void report(ReportingState state) {
        add(WorkCount.EXPECTED, 1);
        switch (state.timeliness()) {
            case ON_TIME -> add(WorkCount.ON_TIME, 1);
            case LATE -> add(WorkCount.LATE, 1);
            case MISSING -> add(WorkCount.MISSING, 1);
            case MADE_UP -> {
                add(WorkCount.MISSING, 1);
                add(WorkCount.MADE_UP, 1);
            }
            case NOT_DUE -> {}
        }
        count(WorkCount.ZERO_REPORTS, state.isReported() && state.isZeroReport());
        state.known()
                .ifPresent(known -> known.screenings().stream()
                        .map(Screening::households)
                        .forEach(households -> add(WorkCount.HOUSEHOLDS, households.orElse(0))));
    }

    /** The acts of a problem, and its completion as far as it is in force. */
    void problem(Standing standing) {
        count(WorkCount.COMPLETED, standing.state().completedOn().filter(days).isPresent());
        standing.life().stepsUpTo(standing.day()).stream()
                .map(Step::act)
                .filter(act -> days.test(act.date()))
                .forEach(this::act);
    }

    private void act(Act done) {
        switch (done) {
            case Act.Opening ignored -> {}
            case Act.Verification ignored -> add(WorkCount.VERIFIED, 1);
            case Act.SentBack ignored -> add(WorkCount.RETURNED, 1);
            case Act.Recurrence ignored -> add(WorkCount.RECURRED, 1);
            case Act.ExtensionApproval ignored -> add(WorkCount.EXTENDED, 1);
            case Act.Accountability act -> add(WorkCount.PERSONS_HELD, act.persons());
            case Act.Rulemaking ignored -> add(WorkCount.REGULATIONS, 1);
            case Act.Recovery ignored -> {}
            case Act.Reassignment ignored -> {}
            case Act.ExtensionRequest ignored -> {}
            case Act.ExtensionRefusal ignored -> {}
            case Act.Completion ignored -> {}
            case Act.ClosingAct ignored -> {}
            case Act.Transfer ignored -> {}
            case Act.Supervision ignored -> {}
            case Act.Correction ignored -> {}
        }
    }

    /** Notices, circulars and spot checks. */
    void oversight(Statistics statistics) {
        NoticeFigures notices = NoticeFigures.of(NoticeStanding.all(statistics).stream()
                .filter(notice -> days.test(notice.notice().date()))
                .toList());
        add(WorkCount.NOTICES, notices.issued());
        add(WorkCount.REPLIED, notices.at(ReplyState.ANSWERED) + notices.at(ReplyState.ANSWERED_LATE));
        statistics
                .ledger()
                .oversight()
                .circulars()
                .forEach(circular -> count(WorkCount.CIRCULARS, days.test(circular.date())));
        SpotCheckFigures checks = SpotCheckFigures.of(statistics.ledger(), days);
        add(WorkCount.CHECKED, checks.drawn());
        add(WorkCount.INCONSISTENT, checks.inconsistent());
    }

    private void count(WorkCount count, boolean holds) {
        if (holds) {
            add(count, 1);
        }
    }

    private void add(WorkCount count, long amount) {
        counts.merge(count, amount, Long::sum);
    }
}
