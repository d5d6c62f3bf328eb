package taizhang.report.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Screening;
import taizhang.model.SpotCheckTarget;
import taizhang.model.SupervisionNotice;
import taizhang.statistics.WorkCount;
import taizhang.report.day.Edition;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Timeliness;

/**
 * What the books hold of the work of some days.
 *
 * @param edition the edition; nothing after its day is looked at
 * @param days the days
 */
record WorkDone(Edition edition, Predicate<LocalDate> days) {
    private boolean hold(LocalDate day) {
        return !day.isAfter(edition.asOf()) && days.test(day);
    }

    /** How much of something there was. */
    long count(WorkCount count) {
        return switch (count) {
            case PERIODS, EXPECTED, ON_TIME, LATE, MISSING, MADE_UP, ZERO_REPORTS, HOUSEHOLDS -> returns(count);
            case VERIFIED -> acts(Act.Verification.class).count();
            case COMPLETED -> completions();
            case RETURNED -> acts(Act.SentBack.class).count();
            case RECURRED -> acts(Act.Recurrence.class).count();
            case EXTENDED -> acts(Act.ExtensionApproval.class).count();
            case NOTICES -> notices().count();
            case REPLIED -> notices().filter(this::isReplied).count();
            case CIRCULARS ->
                edition.ledger().oversight().circulars().stream()
                        .filter(circular -> hold(circular.date()))
                        .count();
            case CHECKED -> checked().count();
            case INCONSISTENT ->
                checked()
                        .flatMap(target -> target.result().stream())
                        .filter(result -> !result.consistent())
                        .count();
            case PERSONS_HELD ->
                acts(Act.Accountability.class)
                        .mapToLong(Act.Accountability::persons)
                        .sum();
            case REGULATIONS -> acts(Act.Rulemaking.class).count();
        };
    }

    private long returns(WorkCount count) {
        return switch (count) {
            case PERIODS ->
                edition.reporting().periods().stream()
                        .filter(period -> hold(period.end()))
                        .count();
            case EXPECTED -> states().count();
            case ON_TIME -> states(Timeliness.ON_TIME);
            case LATE -> states(Timeliness.LATE);
            case MISSING -> states(Timeliness.MISSING) + states(Timeliness.MADE_UP);
            case MADE_UP -> states(Timeliness.MADE_UP);
            case ZERO_REPORTS ->
                states().filter(ReportingState::isReported)
                        .filter(ReportingState::isZeroReport)
                        .count();
            case HOUSEHOLDS -> households();
            default -> throw new IllegalArgumentException(count + " is not counted from returns");
        };
    }

    /** How every unit reported in these periods. */
    private Stream<ReportingState> states() {
        return edition.reporting().rows().values().stream()
                .flatMap(List::stream)
                .filter(state -> hold(state.period().end()));
    }

    private long states(Timeliness timeliness) {
        return states().filter(state -> state.timeliness() == timeliness).count();
    }

    /** 排查户次 of the returns known. */
    private long households() {
        return states().flatMap(state -> state.known().stream())
                .flatMap(known -> known.screenings().stream())
                .map(Screening::households)
                .mapToLong(households -> households.orElse(0))
                .sum();
    }

    private <A extends Act> Stream<A> acts(Class<A> kind) {
        return edition.problems().all().stream()
                .flatMap(standing -> standing.life().stepsUpTo(edition.asOf()).stream())
                .map(Step::act)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(act -> hold(act.date()));
    }

    /** Completions of these days that are in force on the day of the edition. */
    private long completions() {
        return edition.problems().all().stream()
                .filter(standing ->
                        standing.state().completedOn().filter(this::hold).isPresent())
                .count();
    }

    private Stream<SupervisionNotice> notices() {
        return edition.ledger().oversight().notices().stream().filter(notice -> hold(notice.date()));
    }

    private boolean isReplied(SupervisionNotice notice) {
        return notice.reply()
                .filter(reply -> !reply.date().isAfter(edition.asOf()))
                .isPresent();
    }

    private Stream<SpotCheckTarget> checked() {
        return edition.ledger().oversight().spotChecks().stream()
                .filter(check -> hold(check.date()))
                .flatMap(check -> check.targets().stream());
    }
}
