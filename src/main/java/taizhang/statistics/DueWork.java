package taizhang.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.lifecycle.NextActs;
import taizhang.lifecycle.ProblemState;
import taizhang.model.CampaignRules;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStep;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.ProblemStatus;
import taizhang.model.SupervisionNotice;
import taizhang.model.UnitId;

/**
 * What the office has to do on a day (待办): by kind, the most pressing of a kind first.
 *
 * @param day the day
 * @param items what there is to do
 */
public record DueWork(LocalDate day, List<DueItem> items) {
    private static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::kind)
            .thenComparing(Comparator.comparingInt(DueItem::late).reversed())
            .thenComparing(item -> item.by().orElse(LocalDate.MAX));

    /** The steps that the labels of the kinds name. */
    private static final List<String> USUAL_STEPS =
            List.of(ClosingStep.FIRST_REVIEW.label(), ClosingStep.SITE_CHECK.label(), ClosingStep.DECISION.label());

    public DueWork {
        items = List.copyOf(items);
    }

    /** The work of the day of some statistics. */
    public static DueWork of(Statistics statistics) {
        List<DueItem> items = new ArrayList<>();
        statistics.standings().forEach(standing -> problem(standing, statistics.ledger(), items));
        SupervisionProposals proposals = SupervisionProposals.of(statistics);
        proposals.proposed().stream()
                .filter(proposal -> proposal.causes().getFirst() != SupervisionCause.NEAR_DUE)
                .map(proposal -> pressed(DueKind.PRESS, proposal, causes(proposal)))
                .forEach(items::add);
        proposals.underNotice().stream()
                .filter(proposal -> proposal.standing().isOverdue())
                .map(proposal -> pressed(
                        DueKind.OVERDUE,
                        proposal,
                        proposal.latest().map(SupervisionNotice::number).orElse("")))
                .forEach(items::add);
        NoticeStanding.all(statistics).forEach(notice -> reply(notice, statistics, items));
        ReportingBoard.of(statistics.ledger(), statistics.asOf()).now().stream()
                .flatMap(state -> unreported(state, statistics.asOf()).stream())
                .forEach(items::add);
        return new DueWork(statistics.asOf(), items.stream().sorted(ORDER).toList());
    }

    /** The items of a kind. */
    public List<DueItem> of(DueKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** What a kind of work is called: that of closing by the office's own names of the steps that wait for it. */
    public String headingOf(DueKind kind) {
        List<String> steps = of(kind).stream().map(DueItem::detail).distinct().toList();
        return switch (kind) {
            case CLOSE -> USUAL_STEPS.containsAll(steps) ? kind.label() : "要" + String.join("、", steps);
            case SEND_ON -> USUAL_STEPS.containsAll(steps) ? kind.label() : "要转牵头单位" + String.join("、", steps);
            default -> kind.label();
        };
    }

    private static void problem(Standing standing, Ledger ledger, List<DueItem> items) {
        ProblemState state = standing.state();
        LocalDate day = standing.day();
        CampaignRules rules = ledger.campaign().rules();
        if (state.status() == ProblemStatus.UNVERIFIED) {
            LocalDate by = state.registered().plusDays(rules.verifyDays());
            items.add(item(
                    DueKind.VERIFY, standing, Optional.of(by), state.daysVerifiedLateOn(day, rules.verifyDays()), ""));
        }
        if (state.status() == ProblemStatus.RECTIFYING
                && state.facts().measure().isEmpty()) {
            items.add(item(DueKind.PLAN, standing, Optional.empty(), 0, ""));
        }
        if (state.status().isOpen() && !state.facts().owed().isEmpty()) {
            String owed = String.join("、", state.facts().owedNames());
            items.add(item(DueKind.FACTS, standing, Optional.empty(), 0, "待补" + owed));
        }
        if (state.isNearDueOn(day, rules.nearDays())) {
            items.add(item(DueKind.NEAR_DUE, standing, state.limits().current(), 0, ""));
        }
        state.handling()
                .pendingExtension()
                .ifPresent(asked -> items.add(
                        item(DueKind.EXTENSION, standing, state.limits().current(), 0, "申请延至" + asked.until())));
        new NextActs(ledger.campaign().procedure())
                .closingStepIn(state)
                .ifPresent(step -> items.add(closing(standing, step, ledger)));
    }

    private static DueItem closing(Standing standing, String step, Ledger ledger) {
        ClosingProcedure procedure = ledger.campaign().procedure();
        boolean application =
                step.equals(procedure.applicationOf(standing.state().mode()).name());
        if (standing.status() == ProblemStatus.COMPLETED && application) {
            return item(DueKind.APPLY, standing, Optional.empty(), 0, step);
        }
        List<UnitId> reviewers = standing.roles().reviewers();
        boolean sent =
                procedure.kindOf(step).filter(ClosingStep.FIRST_REVIEW::equals).isPresent() && !reviewers.isEmpty();
        DueItem own = item(sent ? DueKind.SEND_ON : DueKind.CLOSE, standing, Optional.empty(), 0, step);
        return sent ? new DueItem(own.kind(), reviewers.getFirst(), own.problem(), own.what(), own.by(), 0, step) : own;
    }

    private static DueItem pressed(DueKind kind, SupervisionProposal proposal, String detail) {
        Standing standing = proposal.standing();
        return item(kind, standing, standing.state().limits().current(), standing.overdueDays(), detail);
    }

    private static String causes(SupervisionProposal proposal) {
        return proposal.causes().stream()
                .map(cause -> switch (cause) {
                    case OVERDUE -> "逾期" + proposal.standing().overdueDays() + "天";
                    case RETURNED_TWICE -> "退回" + proposal.returns() + "次";
                    case STANDING_STILL -> "连续" + proposal.standstill() + "期没有进展";
                    case NEAR_DUE -> "快到期";
                })
                .collect(Collectors.joining("、"));
    }

    private static DueItem item(DueKind kind, Standing standing, Optional<LocalDate> by, int late, String detail) {
        return new DueItem(
                kind,
                standing.state().home(),
                Optional.of(standing.problem().id()),
                standing.state().facts().wording().brief().replace('\n', ' '),
                by,
                late,
                detail);
    }

    /** A reply is asked for when its limit is over or near. */
    private static void reply(NoticeStanding notice, Statistics statistics, List<DueItem> items) {
        Optional<LocalDate> limit = notice.notice().demand().deadline();
        LocalDate soon = statistics
                .asOf()
                .plusDays(statistics.ledger().campaign().rules().nearDays());
        boolean open = notice.state() == ReplyState.UNANSWERED
                || (notice.state() == ReplyState.RUNNING
                        && limit.filter(day -> !day.isAfter(soon)).isPresent());
        if (open) {
            items.add(new DueItem(
                    DueKind.REPLY,
                    notice.notice().unit(),
                    Optional.empty(),
                    notice.notice().number(),
                    limit,
                    notice.daysLate(),
                    ""));
        }
    }

    private static Optional<DueItem> unreported(ReportingState state, LocalDate day) {
        Period period = state.period();
        boolean open = state.timeliness() == Timeliness.MISSING || state.timeliness() == Timeliness.NOT_DUE;
        int late = (int) Math.max(0, ChronoUnit.DAYS.between(period.due(), day));
        return open
                ? Optional.of(new DueItem(
                        DueKind.RETURN,
                        state.unit(),
                        Optional.empty(),
                        "第" + period.number() + "期",
                        Optional.of(period.due()),
                        late,
                        ""))
                : Optional.empty();
    }
}
