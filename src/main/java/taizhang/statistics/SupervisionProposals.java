package taizhang.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ProblemStatus;
import taizhang.model.SupervisionNotice;

/**
 * Which problems call for a notice (督办建议). Each problem 整改中 that is overdue, near its limit, without progress for
 * 无进展期数 periods, or sent back twice in this round; apart from them those for which a notice of this round still runs or
 * waits for its reply.
 *
 * @param proposed a notice should be issued, the most pressing first
 * @param underNotice pressed already
 */
public record SupervisionProposals(List<SupervisionProposal> proposed, List<SupervisionProposal> underNotice) {
    private static final int OFTEN_RETURNED = 2;

    public SupervisionProposals {
        proposed = List.copyOf(proposed);
        underNotice = List.copyOf(underNotice);
    }

    /** The proposals of a day. */
    public static SupervisionProposals of(Statistics statistics) {
        Standstills standstills = Standstills.of(statistics);
        List<SupervisionProposal> proposed = new ArrayList<>();
        List<SupervisionProposal> underNotice = new ArrayList<>();
        statistics.standings().stream()
                .filter(standing -> standing.status() == ProblemStatus.RECTIFYING)
                .flatMap(standing -> proposal(standing, standstills, statistics).stream())
                .sorted(ORDER)
                .forEach(proposal -> (proposal.isUnderNotice() ? underNotice : proposed).add(proposal));
        return new SupervisionProposals(proposed, underNotice);
    }

    /** The first cause decides, then the days overdue, then the nearer limit; else the order of the ledger. */
    private static final Comparator<SupervisionProposal> ORDER = Comparator.comparing(
                    (SupervisionProposal proposal) -> proposal.causes().getFirst())
            .thenComparing(Comparator.comparingInt((SupervisionProposal proposal) ->
                            proposal.standing().overdueDays())
                    .reversed())
            .thenComparing(
                    proposal -> proposal.standing().state().limits().current().orElse(LocalDate.MAX));

    private static Optional<SupervisionProposal> proposal(
            Standing standing, Standstills standstills, Statistics statistics) {
        LocalDate start = roundStart(standing);
        int returns = (int) standing.life().stepsUpTo(standing.day()).stream()
                .map(Step::act)
                .filter(act -> act instanceof Act.SentBack && !act.date().isBefore(start))
                .count();
        List<SupervisionCause> causes = new ArrayList<>();
        if (standing.isOverdue()) {
            causes.add(SupervisionCause.OVERDUE);
        }
        if (returns >= OFTEN_RETURNED) {
            causes.add(SupervisionCause.RETURNED_TWICE);
        }
        if (standstills.isStandingStill(standing.problem().id())) {
            causes.add(SupervisionCause.STANDING_STILL);
        }
        int nearDays = statistics.ledger().campaign().rules().nearDays();
        if (standing.state().isNearDueOn(standing.day(), nearDays)) {
            causes.add(SupervisionCause.NEAR_DUE);
        }
        return causes.isEmpty()
                ? Optional.empty()
                : Optional.of(new SupervisionProposal(
                        standing,
                        causes,
                        returns,
                        standstills.periodsOf(standing.problem().id()),
                        latestNotice(standing, start, statistics)));
    }

    /** The first day of the round: that of the 反弹 in force, else of the registration. */
    private static LocalDate roundStart(Standing standing) {
        return standing.state()
                .handling()
                .recurrence()
                .map(Act::date)
                .orElse(standing.state().registered());
    }

    private static Optional<SupervisionNotice> latestNotice(Standing standing, LocalDate start, Statistics statistics) {
        return statistics.ledger().oversight().notices().stream()
                .filter(notice -> notice.problems().contains(standing.problem().id()))
                .filter(notice ->
                        !notice.date().isBefore(start) && !notice.date().isAfter(standing.day()))
                .max(Comparator.comparing(SupervisionNotice::date));
    }
}
