package taizhang.report.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.model.Progress;
import taizhang.model.Submission;
import taizhang.model.UnitReturn;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Standing;

/**
 * A unit's own return of a period, to be signed (单位周报表, 零报告单), or the blank form it fills in.
 *
 * @param day what all papers of the day share
 * @param scope the unit
 * @param head title, people and day
 * @param blank whether it is the form to be filled in for the next period
 * @param zero whether it is a zero report
 * @param submitted 报送
 * @param state 报送情况, e.g. 迟报（零报告）; empty on a blank form
 * @param screenings 排查
 * @param found problems registered in the period
 * @param open progress of its problems; on a blank form all that are open
 * @param difficulties 存在困难
 * @param nextPeriod 下期打算
 */
public record UnitReturnReport(
        DayHead day,
        Scope scope,
        ReportHead head,
        boolean blank,
        boolean zero,
        Optional<LocalDate> submitted,
        String state,
        List<ScreeningLine> screenings,
        List<ReturnLine> found,
        List<ReturnLine> open,
        Optional<String> difficulties,
        Optional<String> nextPeriod)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "单位周报表";

    public UnitReturnReport {
        screenings = List.copyOf(screenings);
        found = List.copyOf(found);
        open = List.copyOf(open);
    }

    /** The return of the period, if it is known, and the blank form for the next; a unit with 报送: 否 gets none. */
    public static List<Report> of(Edition edition, Scope scope) {
        List<Report> reports = new ArrayList<>();
        if (scope instanceof Scope.OfUnit of) {
            edition.reportingOf(of.unit().id())
                    .filter(state -> state.known().isPresent())
                    .ifPresent(state -> reports.add(filled(edition, of, state)));
            if (of.unit().reports()) {
                reports.add(blank(edition, of));
            }
        }
        return reports;
    }

    private static UnitReturnReport filled(Edition edition, Scope.OfUnit scope, ReportingState state) {
        Ledger ledger = edition.ledger();
        UnitReturn known = state.known().orElseThrow();
        List<ReturnLine> open = new ArrayList<>();
        for (Progress progress : known.progress()) {
            edition.problems()
                    .at(progress.problem())
                    .ifPresent(standing -> open.add(ReturnLine.of(standing, Optional.of(progress))));
        }
        List<ReturnLine> found = edition.problems().of(scope.unit().id()).stream()
                .filter(standing -> edition.isInPeriod(standing.registered()))
                .map(standing -> ReturnLine.of(standing, Optional.empty()))
                .toList();
        return new UnitReturnReport(
                edition.head(),
                scope,
                edition.headOf(known.zeroReport() ? "零报告单" : PAPER, scope)
                        .signedBy(
                                known.submission().flatMap(Submission::reporter),
                                known.submission().flatMap(Submission::signer)),
                false,
                known.zeroReport(),
                known.submission().map(Submission::date),
                state.label(),
                known.screenings().stream()
                        .map(screening -> ScreeningLine.of(screening, ledger))
                        .toList(),
                found,
                open,
                known.outlook().difficulties(),
                known.outlook().nextPeriod());
    }

    private static UnitReturnReport blank(Edition edition, Scope.OfUnit scope) {
        List<ReturnLine> open = edition.problems().of(scope.unit().id()).stream()
                .filter(Standing::isOpen)
                .map(standing -> ReturnLine.of(standing, Optional.empty()))
                .toList();
        return new UnitReturnReport(
                edition.head(),
                scope,
                edition.headOf(PAPER, scope).signedBy(Optional.empty(), Optional.empty()),
                true,
                false,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                open,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public String file() {
        return (blank ? "空白" : "") + printed();
    }
}
