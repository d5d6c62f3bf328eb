package taizhang.report;

import static taizhang.report.WhyNot.because;
import static taizhang.report.WhyNot.needsPeriod;
import static taizhang.report.WhyNot.never;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.report.closing.ClosureFormReport;
import taizhang.report.closing.ClosureSummaryReport;
import taizhang.report.closing.ExtensionReport;
import taizhang.report.closing.PhotoAnnexReport;
import taizhang.report.day.Edition;
import taizhang.report.day.PaperNames;
import taizhang.report.day.Report;
import taizhang.report.day.ScopeKind;
import taizhang.report.ledger.LargeLedgerReport;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.report.meeting.OnePageReport;
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
import taizhang.report.sheet.SheetReport;
import taizhang.report.summary.StageSummaryReport;
import taizhang.report.summary.WorkSummaryReport;

/**
 * Every kind of paper, in the order they are made. To add one, write its report, its names and its template, and one entry
 * here.
 */
public final class Papers {
    private static final List<ScopeKind> TOWN = List.of(ScopeKind.TOWN);
    private static final List<ScopeKind> TOWN_AND_UNITS = List.of(ScopeKind.TOWN, ScopeKind.UNIT);
    private static final List<ScopeKind> UNITS = List.of(ScopeKind.UNIT);
    private static final List<ScopeKind> PICKED = Stream.of(ScopeKind.values())
            .filter(kind -> kind == ScopeKind.TOWN || kind.isPicked())
            .toList();
    private static final List<ScopeKind> EVERY = List.of(ScopeKind.values());
    private static final List<ScopeKind> ALL_BUT_CATEGORIES = Stream.of(ScopeKind.values())
            .filter(kind -> kind != ScopeKind.CATEGORY)
            .toList();

    private static final List<Paper> ALL = List.of(
            ledger(LedgerKind.PROBLEMS),
            ledger(LedgerKind.RECTIFICATION),
            ledger(LedgerKind.CLOSURE),
            town(OnePageReport.PAPER, one(OnePageReport::of), because("还没有登记问题")),
            large(LedgerKind.PROBLEMS),
            large(LedgerKind.RECTIFICATION),
            large(LedgerKind.CLOSURE),
            town(WeeklyReport.PAPER, one(WeeklyReport::of), needsPeriod()),
            town(ChangesReport.PAPER, one(ChangesReport::of), needsPeriod().or(because("本期没有变化"))),
            town(CircularReport.PAPER, one(CircularReport::of), needsPeriod().or(because("本期没有要通报的单位和问题"))),
            town(ReminderReport.PAPER, ReminderReport::of, needsPeriod().or(because("没有未报的单位"))),
            town(CoverageReport.PAPER, one(CoverageReport::of), because("还没有单位报送排查情况")),
            town(StandardsReport.PAPER, edition -> List.of(StandardsReport.of(edition)), never()),
            new Paper(NoticeReport.PAPER, TOWN_AND_UNITS, NoticeReport::of, because("本期没有发出督办通知")),
            new Paper(
                    NoticeLedgerReport.PAPER,
                    PICKED,
                    (edition, scope) -> list(NoticeLedgerReport.of(edition, scope)),
                    because("还没有发出过督办通知")),
            town(ProposalReport.PAPER, one(ProposalReport::of), because("没有要督办的问题")),
            town(SpotCheckFormReport.PAPER, one(SpotCheckFormReport::of), because("没有本期抽取的和等待结果的抽查")),
            town(SpotCheckCircularReport.PAPER, one(SpotCheckCircularReport::of), because("本期没有抽查结果")),
            town(PolicyReport.PAPER, one(PolicyReport::of), because("政策.yaml里没有政策")),
            town(PolicyAdviceReport.PAPER, one(PolicyAdviceReport::of), because("政策.yaml里没有完善建议")),
            town(RegulationReport.PAPER, one(RegulationReport::of), because("还没有建章立制")),
            town(AccountabilityReport.PAPER, one(AccountabilityReport::of), because("还没有问责")),
            new Paper(
                    ClosureFormReport.PAPER,
                    ALL_BUT_CATEGORIES,
                    (edition, scope) -> list(ClosureFormReport.of(edition, scope)),
                    because("没有待销号和本期销号的问题")),
            new Paper(
                    PhotoAnnexReport.PAPER,
                    TOWN_AND_UNITS,
                    (edition, scope) -> list(PhotoAnnexReport.of(edition, scope)),
                    PhotoAnnexReport::whyNot),
            town(ClosureSummaryReport.PAPER, one(ClosureSummaryReport::of), because("还没有登记问题")),
            new Paper(
                    ExtensionReport.PAPER,
                    ALL_BUT_CATEGORIES,
                    (edition, scope) -> list(ExtensionReport.of(edition, scope)),
                    because("没有本期申请、批复和等待批复的延期")),
            town(StageSummaryReport.PAPER, StageSummaryReport::all, StageSummaryReport::whyNot),
            town(WorkSummaryReport.PAPER, one(WorkSummaryReport::of), WorkSummaryReport::whyNot),
            new Paper(UnitReturnReport.PAPER, UNITS, UnitReturnReport::of, never()));

    private Papers() {}

    /** All, in the order they are made. */
    public static List<Paper> all() {
        return ALL;
    }

    /** The kind with a name, its own or the one it has in the campaign; empty if there is none. */
    public static Optional<Paper> find(String name, PaperNames names) {
        return ALL.stream()
                .filter(paper -> names.of(paper.name()).equals(name))
                .findFirst()
                .or(() -> find(name));
    }

    /** The ledgers whose lines can be compared with those of an earlier day: the three and that of notices. */
    public static List<Paper> ledgers() {
        List<String> names = Stream.concat(
                        Stream.of(LedgerKind.values()).map(LedgerKind::label), Stream.of(NoticeLedgerReport.PAPER))
                .toList();
        return ALL.stream().filter(paper -> names.contains(paper.name())).toList();
    }

    /** The paper that a workbook of the superior is filled in as (套表). */
    public static Paper sheet(String name) {
        return town(name, edition -> List.of(SheetReport.of(edition, name)), never());
    }

    /** The kind with a name, its own or one that goes with any period, e.g. 月报; empty if there is none. */
    public static Optional<Paper> find(String name) {
        return ALL.stream()
                .filter(paper -> paper.name().equals(name)
                        || PaperNames.usual(paper.name()).contains(name))
                .findFirst();
    }

    /** The names of the kinds, for people. */
    public static String names() {
        return ALL.stream().map(Paper::name).collect(Collectors.joining("、"));
    }

    /** All names in the campaign, for people. */
    public static String names(PaperNames names) {
        return ALL.stream().map(Paper::name).map(names::of).collect(Collectors.joining("、"));
    }

    private static Paper ledger(LedgerKind kind) {
        return new Paper(
                kind.label(),
                EVERY,
                (edition, scope) -> list(LedgerReport.of(edition, kind, scope)),
                because(kind.nothing()));
    }

    private static Paper large(LedgerKind kind) {
        return new Paper(
                LargeLedgerReport.nameOf(kind),
                LargeLedgerReport.TEMPLATE,
                EVERY,
                (edition, scope) -> list(LargeLedgerReport.of(edition, kind, scope)),
                edition -> LargeLedgerReport.whyNot(edition, kind));
    }

    /** A paper of the office, for the town only. */
    private static Paper town(String name, Function<Edition, List<Report>> maker, WhyNot whyNot) {
        return new Paper(name, TOWN, (edition, scope) -> maker.apply(edition), whyNot);
    }

    private static Function<Edition, List<Report>> one(Function<Edition, ? extends Optional<? extends Report>> maker) {
        return edition -> list(maker.apply(edition));
    }

    private static List<Report> list(Optional<? extends Report> report) {
        return report.<List<Report>>map(List::of).orElse(List.of());
    }
}
