package taizhang.report.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.model.ProblemStatus;
import taizhang.model.UnitId;
import taizhang.report.PaperKind;
import taizhang.report.closing.ClosureFormReport;
import taizhang.report.closing.ClosureSummaryReport;
import taizhang.report.closing.ExtensionReport;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.report.oversight.AccountabilityReport;
import taizhang.report.oversight.NoticeLedgerReport;
import taizhang.report.oversight.NoticeReport;
import taizhang.report.oversight.ProposalReport;
import taizhang.report.oversight.SpotCheckCircularReport;
import taizhang.report.oversight.SpotCheckFormReport;
import taizhang.report.period.ChangesReport;
import taizhang.report.period.CircularReport;
import taizhang.report.period.CoverageReport;
import taizhang.report.period.ReminderReport;
import taizhang.report.period.UnitReturnReport;
import taizhang.report.period.WeeklyReport;
import taizhang.report.policy.PolicyAdviceReport;
import taizhang.report.policy.PolicyReport;
import taizhang.report.policy.RegulationReport;
import taizhang.report.policy.StandardsReport;
import taizhang.report.summary.StageSummaryReport;
import taizhang.report.summary.WorkSummaryReport;
import taizhang.statistics.FactTable;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Slice;
import taizhang.statistics.Standing;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;

/**
 * What all papers of one day draw on, worked out once for a run (一次生成).
 *
 * @param statistics how all problems stand on the day
 * @param inOrder the same in the order of papers: by unit as in 单位.yaml, then by number
 * @param facts every figure
 * @param reporting who reported, and who did not
 * @param standstills which problems stand still
 * @param period 本期
 * @param names unit names as tables print them
 * @param late 补录 that the report of the period tells
 */
public record Edition(
        Statistics statistics,
        List<Standing> inOrder,
        FactTable facts,
        ReportingBoard reporting,
        Standstills standstills,
        PeriodHead period,
        UnitNames names,
        List<LateEntry> late) {
    public Edition {
        inOrder = List.copyOf(inOrder);
        late = List.copyOf(late);
    }

    /** The edition of a day. */
    public static Edition of(Ledger ledger, LocalDate asOf) {
        Statistics statistics = Statistics.of(ledger, asOf);
        UnitNames names = UnitNames.of(ledger.units());
        List<Standing> inOrder = statistics.standings().stream()
                .sorted(Comparator.comparingInt((Standing standing) ->
                                names.placeOf(standing.state().home()))
                        .thenComparing(standing -> standing.problem().id()))
                .toList();
        return new Edition(
                statistics,
                inOrder,
                FactTable.of(statistics),
                ReportingBoard.of(ledger, asOf),
                Standstills.of(statistics),
                PeriodHead.of(statistics),
                names,
                List.of());
    }

    /** The same with 补录, which only the seals and the history know. */
    public Edition with(List<LateEntry> entries) {
        return new Edition(statistics, inOrder, facts, reporting, standstills, period, names, entries);
    }

    /** The ledger. */
    public Ledger ledger() {
        return statistics.ledger();
    }

    /** 专项. */
    public CampaignHead campaign() {
        return CampaignHead.of(ledger().campaign());
    }

    /** 统计截止日期. */
    public LocalDate asOf() {
        return statistics.asOf();
    }

    /** The figures over the whole town. */
    public SliceFigures town() {
        return figures(Slice.TOWN);
    }

    /** The figures over some problems. */
    public SliceFigures figures(Slice slice) {
        return new SliceFigures(slice, facts);
    }

    /** A figure of the day by its full name, e.g. 全镇/累计发现. */
    public Optional<Figure> figure(String name) {
        return facts.find(name).map(SliceFigures::figureOf);
    }

    /** Whether a day lies in 本期. */
    public boolean isInPeriod(LocalDate day) {
        return facts.current().contains(day);
    }

    /** Whether a problem stands still (无进展). */
    boolean isStandingStill(Standing standing) {
        return standstills.isStandingStill(standing.problem().id());
    }

    /** 未销号: neither closed nor unfounded nor transferred. */
    public static boolean isOpen(Standing standing) {
        ProblemStatus status = standing.status();
        return status != ProblemStatus.CLOSED
                && status != ProblemStatus.UNFOUNDED
                && status != ProblemStatus.TRANSFERRED;
    }

    /** How a unit reported in 本期; empty when no period covers the day. */
    public Optional<ReportingState> reportingOf(UnitId unit) {
        return reporting.now().stream()
                .filter(state -> state.unit().equals(unit))
                .findFirst();
    }

    /** How a problem stands on the day; empty if it is not registered yet. */
    public Optional<Standing> standingOf(ProblemId problem) {
        return inOrder.stream()
                .filter(standing -> standing.problem().id().equals(problem))
                .findFirst();
    }

    /** The problems at home in a unit, by number. */
    public List<Standing> standingsOf(UnitId unit) {
        return inOrder.stream()
                .filter(standing -> standing.state().home().equals(unit))
                .toList();
    }

    /** The problems of a scope, in the order of papers. */
    public List<Standing> standingsIn(Scope scope) {
        return switch (scope) {
            case Scope.Town ignored -> inOrder;
            case Scope.OfUnit of -> standingsOf(of.unit().id());
            case Scope.OfCategory of ->
                inOrder.stream()
                        .filter(standing -> standing.state()
                                .facts()
                                .category()
                                .equals(of.category().id()))
                        .toList();
        };
    }

    /** The head of a paper for a scope. */
    public ReportHead headOf(String paper, Scope scope) {
        return scope instanceof Scope.OfUnit of
                ? ReportHead.ofUnit(ledger(), paper, of.unit(), asOf())
                : ReportHead.ofOffice(ledger(), paper, scope.folder(), asOf());
    }

    /** The papers of a kind for a scope; none when the kind is not made for it, or has nothing to say. */
    public List<Report> reports(PaperKind kind, Scope scope) {
        if (!kind.scopes().contains(scope.kind())) {
            return List.of();
        }
        return switch (kind) {
            case PROBLEM_LEDGER -> one(LedgerReport.of(this, LedgerKind.PROBLEMS, scope));
            case RECTIFICATION_LEDGER -> one(LedgerReport.of(this, LedgerKind.RECTIFICATION, scope));
            case CLOSURE_LEDGER -> one(LedgerReport.of(this, LedgerKind.CLOSURE, scope));
            case WEEKLY_REPORT -> one(WeeklyReport.of(this));
            case CHANGES -> one(ChangesReport.of(this));
            case CIRCULAR -> one(CircularReport.of(this));
            case REMINDER -> ReminderReport.of(this);
            case COVERAGE -> List.of(CoverageReport.of(this));
            case STANDARDS -> List.of(StandardsReport.of(this));
            case NOTICE -> NoticeReport.of(this, scope);
            case NOTICE_LEDGER -> one(NoticeLedgerReport.of(this));
            case PROPOSALS -> one(ProposalReport.of(this));
            case SPOT_CHECK_FORM -> one(SpotCheckFormReport.of(this));
            case SPOT_CHECK_CIRCULAR -> one(SpotCheckCircularReport.of(this));
            case POLICIES -> one(PolicyReport.of(this));
            case POLICY_ADVICE -> one(PolicyAdviceReport.of(this));
            case REGULATIONS -> one(RegulationReport.of(this));
            case ACCOUNTABILITY -> one(AccountabilityReport.of(this));
            case CLOSURE_FORM -> one(ClosureFormReport.of(this, scope));
            case CLOSURE_SUMMARY -> List.of(ClosureSummaryReport.of(this));
            case EXTENSION -> one(ExtensionReport.of(this, scope));
            case STAGE_SUMMARY -> StageSummaryReport.all(this);
            case WORK_SUMMARY -> one(WorkSummaryReport.of(this));
            case UNIT_RETURN -> UnitReturnReport.of(this, scope);
        };
    }

    private static List<Report> one(Optional<? extends Report> report) {
        return report.<List<Report>>map(List::of).orElse(List.of());
    }
}
