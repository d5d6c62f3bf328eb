package taizhang.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Circular;
import taizhang.model.Period;
import taizhang.model.Screening;
import taizhang.model.SpotCheckTarget;
import taizhang.model.SupervisionNotice;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Timeliness;

/**
 * What the books hold of some days.
 *
 * @param edition the edition; nothing after its day is looked at
 * @param days the days
 */
record WorkDays(Edition edition, Predicate<LocalDate> days) {
    private boolean hold(LocalDate day) {
        return !day.isAfter(edition.asOf()) && days.test(day);
    }

    /** The periods that end on these days. */
    Stream<Period> periods() {
        return edition.reporting().periods().stream().filter(period -> hold(period.end()));
    }

    /** How every unit reported in these periods. */
    Stream<ReportingState> states() {
        return edition.reporting().rows().values().stream()
                .flatMap(List::stream)
                .filter(state -> hold(state.period().end()));
    }

    long states(Timeliness timeliness) {
        return states().filter(state -> state.timeliness() == timeliness).count();
    }

    /** 排查户次 of the returns known. */
    long households() {
        return states().flatMap(state -> state.known().stream())
                .flatMap(known -> known.screenings().stream())
                .map(Screening::households)
                .mapToLong(households -> households.orElse(0))
                .sum();
    }

    <A extends Act> Stream<A> acts(Class<A> kind) {
        return edition.inOrder().stream()
                .flatMap(standing -> standing.life().stepsUpTo(edition.asOf()).stream())
                .map(Step::act)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(act -> hold(act.date()));
    }

    /** Completions of these days that are in force on the day of the edition. */
    long completions() {
        return edition.inOrder().stream()
                .filter(standing ->
                        standing.state().completedOn().filter(this::hold).isPresent())
                .count();
    }

    Stream<SupervisionNotice> notices() {
        return edition.ledger().oversight().notices().stream().filter(notice -> hold(notice.date()));
    }

    boolean isReplied(SupervisionNotice notice) {
        return notice.reply()
                .filter(reply -> !reply.date().isAfter(edition.asOf()))
                .isPresent();
    }

    Stream<Circular> circulars() {
        return edition.ledger().oversight().circulars().stream().filter(circular -> hold(circular.date()));
    }

    Stream<SpotCheckTarget> checked() {
        return edition.ledger().oversight().spotChecks().stream()
                .filter(check -> hold(check.date()))
                .flatMap(check -> check.targets().stream());
    }
}
