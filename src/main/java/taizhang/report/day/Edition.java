package taizhang.report.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.model.UnitId;
import taizhang.statistics.FactTable;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Slice;
import taizhang.statistics.Standing;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;
import taizhang.statistics.recount.Recount;

/**
 * What all papers of one day draw on, worked out once for a run (一次生成). Papers are made from it and do not keep it.
 *
 * @param statistics how all problems stand on the day
 * @param problems the same in the order of papers
 * @param facts every figure
 * @param reporting who reported, and who did not
 * @param standstills which problems stand still
 * @param period 本期
 * @param names unit names as tables print them
 * @param recount every figure once more, for what is printed to be laid beside
 * @param late 补录 that the report of the period tells
 * @param news what is new since the papers before
 */
public record Edition(
        Statistics statistics,
        ProblemList problems,
        FactTable facts,
        ReportingBoard reporting,
        Standstills standstills,
        PeriodHead period,
        UnitNames names,
        Recount recount,
        List<LateEntry> late,
        ProblemNews news) {
    public Edition {
        late = List.copyOf(late);
    }

    /** The edition of a day. */
    public static Edition of(Ledger ledger, LocalDate asOf) {
        Statistics statistics = Statistics.of(ledger, asOf);
        ReportingBoard reporting = ReportingBoard.of(ledger, asOf);
        Standstills standstills = Standstills.of(statistics);
        UnitNames names = UnitNames.of(ledger.units());
        return new Edition(
                statistics,
                ProblemList.of(statistics.standings(), names),
                FactTable.of(statistics),
                reporting,
                standstills,
                PeriodHead.of(statistics),
                names,
                Recount.of(statistics, standstills, reporting),
                List.of(),
                ledger.campaign().rules().reckoning().marked()
                        ? ProblemNews.sinceLastPeriod(statistics)
                        : ProblemNews.none(statistics));
    }

    /** The same with 补录, which only the seals and the history know. */
    public Edition with(List<LateEntry> entries) {
        return new Edition(statistics, problems, facts, reporting, standstills, period, names, recount, entries, news);
    }

    /**
     * The same, its ledgers compared with those of a day.
     *
     * @throws IllegalArgumentException if the day is not before that of the edition
     */
    public Edition since(LocalDate day) {
        if (!day.isBefore(asOf())) {
            throw new IllegalArgumentException(day + " is not before " + asOf());
        }
        ProblemNews other = ProblemNews.since(statistics, day);
        return new Edition(statistics, problems, facts, reporting, standstills, period, names, recount, late, other);
    }

    /** The ledger. */
    public Ledger ledger() {
        return statistics.ledger();
    }

    /** 统计截止日期. */
    public LocalDate asOf() {
        return statistics.asOf();
    }

    /** What every paper of the day may print. */
    public DayHead head() {
        return new DayHead(CampaignHead.of(ledger()), period, facts, recount);
    }

    /** The head of a paper of the office. */
    public ReportHead headOf(String paper) {
        return ReportHead.ofOffice(ledger(), paper, "", asOf());
    }

    /** The head of a paper for a scope. */
    public ReportHead headOf(String paper, Scope scope) {
        return scope instanceof Scope.OfUnit of
                ? ReportHead.ofUnit(ledger(), paper, of.unit(), asOf())
                : ReportHead.ofOffice(ledger(), paper, scope.folder(), asOf());
    }

    /** The figures over the whole town. */
    public SliceFigures town() {
        return figures(Slice.TOWN);
    }

    /** The figures over some problems. */
    public SliceFigures figures(Slice slice) {
        return new SliceFigures(slice, facts);
    }

    /** Whether a day lies in 本期. */
    public boolean isInPeriod(LocalDate day) {
        return facts.current().contains(day);
    }

    /** Whether a problem stands still (无进展). */
    public boolean isStandingStill(Standing standing) {
        return standstills.isStandingStill(standing.problem().id());
    }

    /** How a unit reported in 本期; empty when no period covers the day. */
    public Optional<ReportingState> reportingOf(UnitId unit) {
        return reporting.now().stream()
                .filter(state -> state.unit().equals(unit))
                .findFirst();
    }
}
