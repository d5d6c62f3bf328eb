package taizhang.report.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.statistics.Standing;

/**
 * The problems a period's report names, each list in the order of 单位.yaml and the numbers.
 *
 * @param found 本期新发现
 * @param completed 本期完成整改, still in force
 * @param closing what its step that closes is called (销号于)
 * @param closed 本期销号, still closed
 * @param returned 本期退回
 * @param recurred 本期反弹
 * @param overdue 逾期未改, longest first
 * @param nearDue 临期, nearest first
 * @param standingStill 无进展
 * @param unverified 待核实 for longer than the rules allow
 */
public record PeriodNews(
        List<ProblemMention> found,
        List<ProblemMention> completed,
        String closing,
        List<ProblemMention> closed,
        List<ProblemMention> returned,
        List<ProblemMention> recurred,
        List<ProblemMention> overdue,
        List<ProblemMention> nearDue,
        List<ProblemMention> standingStill,
        List<ProblemMention> unverified) {
    public PeriodNews {
        found = List.copyOf(found);
        completed = List.copyOf(completed);
        closed = List.copyOf(closed);
        returned = List.copyOf(returned);
        recurred = List.copyOf(recurred);
        overdue = List.copyOf(overdue);
        nearDue = List.copyOf(nearDue);
        standingStill = List.copyOf(standingStill);
        unverified = List.copyOf(unverified);
    }

    /** The problems of 本期 and of the day. */
    public static PeriodNews of(Edition edition) {
        int nearDays = edition.ledger().campaign().rules().nearDays();
        int verifyDays = edition.ledger().campaign().rules().verifyDays();
        return new PeriodNews(
                mentions(edition, standing -> edition.isInPeriod(standing.registered())),
                mentions(
                        edition,
                        standing -> standing.state()
                                .completedOn()
                                .filter(edition::isInPeriod)
                                .isPresent()),
                StepNames.of(edition.ledger().campaign().procedure()).closing(),
                mentions(
                        edition,
                        standing -> standing.state()
                                .closedOn()
                                .filter(edition::isInPeriod)
                                .isPresent()),
                mentions(edition, standing -> happened(edition, standing, Act.SentBack.class)),
                mentions(edition, standing -> happened(edition, standing, Act.Recurrence.class)),
                sorted(
                        edition,
                        Standing::isOverdue,
                        Comparator.comparingInt(Standing::overdueDays).reversed()),
                sorted(
                        edition,
                        standing -> standing.state().isNearDueOn(edition.asOf(), nearDays),
                        Comparator.comparing(
                                standing -> standing.state().limits().current().orElse(edition.asOf()))),
                mentions(edition, edition::isStandingStill),
                mentions(edition, standing -> standing.state().daysVerifiedLateOn(edition.asOf(), verifyDays) > 0));
    }

    /** All of them as a table. */
    public MentionGroups table() {
        return MentionGroups.of(
                new MentionGroup("新发现问题", found),
                new MentionGroup("完成整改", completed),
                new MentionGroup(closing + "销号", closed),
                new MentionGroup("退回整改", returned),
                new MentionGroup("反弹", recurred),
                new MentionGroup("逾期未改", overdue),
                new MentionGroup("无进展", standingStill),
                new MentionGroup("超期未核实", unverified),
                new MentionGroup("临近时限", nearDue));
    }

    /** Those that are to be pressed, as a table. */
    public MentionGroups pressed() {
        return MentionGroups.of(
                new MentionGroup("逾期未改", overdue),
                new MentionGroup("无进展", standingStill),
                new MentionGroup("超期未核实", unverified));
    }

    private static boolean happened(Edition edition, Standing standing, Class<? extends Act> kind) {
        return standing.life().stepsUpTo(edition.asOf()).stream()
                .map(Step::act)
                .anyMatch(act -> kind.isInstance(act) && edition.isInPeriod(act.date()));
    }

    private static List<ProblemMention> mentions(Edition edition, Predicate<Standing> wanted) {
        return numbered(
                edition, edition.problems().all().stream().filter(wanted).toList());
    }

    private static List<ProblemMention> sorted(
            Edition edition, Predicate<Standing> wanted, Comparator<Standing> order) {
        return numbered(
                edition,
                edition.problems().all().stream().filter(wanted).sorted(order).toList());
    }

    private static List<ProblemMention> numbered(Edition edition, List<Standing> standings) {
        List<ProblemMention> mentions = new ArrayList<>();
        for (Standing standing : standings) {
            mentions.add(ProblemMention.of(mentions.size() + 1, standing, edition));
        }
        return mentions;
    }
}
