package taizhang.statistics.recount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.model.Act;
import taizhang.model.SupervisionNotice;
import taizhang.statistics.Standing;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;

/**
 * The problems that call for a notice, counted once more (督办建议).
 *
 * @param statistics how the problems stand
 * @param standstills which of them stand still
 */
record ProposalRecount(Statistics statistics, Standstills standstills) {
    /** How many are in a group of the paper; empty if it has no such group. */
    Optional<Long> of(String group) {
        return switch (group) {
            case "建议督办" -> count(standing -> !isPressed(standing));
            case "已在督办" -> count(this::isPressed);
            default -> Optional.empty();
        };
    }

    private Optional<Long> count(Predicate<Standing> wanted) {
        return Optional.of(statistics.standings().stream()
                .filter(standing -> standing.status().label().equals("整改中"))
                .filter(this::isPressing)
                .filter(wanted)
                .count());
    }

    private boolean isPressing(Standing standing) {
        int nearDays = statistics.ledger().campaign().rules().nearDays();
        boolean limitNears = standing.state()
                .limits()
                .current()
                .filter(limit -> !limit.isAfter(statistics.asOf().plusDays(nearDays)))
                .isPresent();
        return limitNears || standstills.isStandingStill(standing.problem().id()) || timesSentBack(standing) > 1;
    }

    private long timesSentBack(Standing standing) {
        return standing.problem().acts().stream()
                .filter(Act.SentBack.class::isInstance)
                .filter(act -> isOfRound(act.date(), standing))
                .count();
    }

    /** Whether a notice of the round has no reply yet, or its limit is not over. */
    private boolean isPressed(Standing standing) {
        Optional<SupervisionNotice> latest = statistics.ledger().oversight().notices().stream()
                .filter(notice -> notice.problems().contains(standing.problem().id()))
                .filter(notice -> isOfRound(notice.date(), standing))
                .max(Comparator.comparing(SupervisionNotice::date));
        return latest.isPresent() && (!isAnswered(latest.get()) || !isOver(latest.get()));
    }

    private boolean isAnswered(SupervisionNotice notice) {
        return notice.reply()
                .filter(reply -> !reply.date().isAfter(statistics.asOf()))
                .isPresent();
    }

    private boolean isOver(SupervisionNotice notice) {
        return notice.demand().deadline().filter(statistics.asOf()::isAfter).isPresent();
    }

    /** From the last 反弹, else the registration, to the day. */
    private boolean isOfRound(LocalDate day, Standing standing) {
        LocalDate first = standing.problem().acts().stream()
                .filter(Act.Recurrence.class::isInstance)
                .map(Act::date)
                .filter(date -> !date.isAfter(statistics.asOf()))
                .max(Comparator.naturalOrder())
                .orElse(standing.registered());
        return !day.isBefore(first) && !day.isAfter(statistics.asOf());
    }
}
