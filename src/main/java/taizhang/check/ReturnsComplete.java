package taizhang.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.Submission;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/**
 * What a return must say:
 *
 * <ol>
 *   <li>every unit of 单位.yaml that is to report is named in each period file (a blank entry is 未报) (warning);
 *   <li>报送 is not before the period begins, nor more than twenty days after it ends (warning);
 *   <li>a return with contents has 报送: silence is not filled in by the tool;
 *   <li>a 零报告 says what was checked (排查) and who signed (负责人);
 *   <li>a 零报告 is no zero report when the unit registered a problem in that period (warning: it may have been found by
 *       others).
 * </ol>
 */
final class ReturnsComplete implements Rule {
    private static final int LONG_AFTER = 20;

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Map<UnitId, List<Problem>> byHome = new HashMap<>();
        books.ledger()
                .problems()
                .forEach(problem -> byHome.computeIfAbsent(problem.home(), unit -> new ArrayList<>())
                        .add(problem));
        for (Period period : books.ledger().periods()) {
            named(books, period, findings);
            for (UnitReturn unitReturn : period.returns()) {
                check(period, unitReturn, byHome.getOrDefault(unitReturn.unit(), List.of()), findings);
            }
        }
    }

    private static void named(LedgerView books, Period period, Diagnostics findings) {
        Set<UnitId> named = new HashSet<>();
        period.returns().forEach(unitReturn -> named.add(unitReturn.unit()));
        List<Unit> missing = books.ledger().units().reporting().stream()
                .filter(unit -> !named.contains(unit.id()))
                .filter(unit -> !books.unread().mayName(period.origin().span().file(), unit))
                .toList();
        if (!missing.isEmpty()) {
            findings.report(
                    RuleCode.UNITS_NOT_NAMED,
                    period.origin().at("单位"),
                    missing.stream().map(Unit::shortName).limit(5).collect(Collectors.joining("、"))
                            + (missing.size() > 5 ? "等" : ""),
                    missing.size());
        }
    }

    private static void check(Period period, UnitReturn unitReturn, List<Problem> problems, Diagnostics findings) {
        if (unitReturn.submission().isEmpty()) {
            boolean silent = unitReturn.screenings().isEmpty()
                    && !unitReturn.zeroReport()
                    && unitReturn.progress().isEmpty()
                    && unitReturn.outlook().difficulties().isEmpty()
                    && unitReturn.outlook().nextPeriod().isEmpty();
            if (!silent) {
                findings.report(
                        RuleCode.RETURN_WITHOUT_DATE,
                        unitReturn.origin().span(),
                        unitReturn.unit().name(),
                        period.due());
            }
            return;
        }
        Submission submission = unitReturn.submission().get();
        if (submission.date().isBefore(period.term().first())) {
            findings.report(
                    RuleCode.RETURN_BEFORE_PERIOD,
                    unitReturn.origin().at("报送"),
                    submission.date(),
                    period.term().first());
        }
        long late = ChronoUnit.DAYS.between(period.end(), submission.date());
        if (late > LONG_AFTER) {
            findings.report(
                    RuleCode.RETURN_LONG_AFTER, unitReturn.origin().at("报送"), submission.date(), period.end(), late);
        }
        if (unitReturn.zeroReport()) {
            zeroReport(period, unitReturn, submission, problems, findings);
        }
    }

    private static void zeroReport(
            Period period, UnitReturn unitReturn, Submission submission, List<Problem> problems, Diagnostics findings) {
        SourceSpan place = unitReturn.origin().at("零报告");
        String unit = unitReturn.unit().name();
        if (unitReturn.screenings().isEmpty()) {
            findings.report(RuleCode.ZERO_REPORT_WITHOUT_SCREENING, place, unit);
        }
        if (submission.signer().isEmpty()) {
            findings.report(RuleCode.ZERO_REPORT_UNSIGNED, place, unit);
        }
        problems.stream()
                .filter(problem -> period.term().contains(problem.registered()))
                .findFirst()
                .ifPresent(problem -> findings.add(RuleCode.ZERO_REPORT_WITH_PROBLEM
                        .at(place, unit, problem.id().text(), problem.registered())
                        .relatedTo(problem.origin().at("登记"))));
    }
}
