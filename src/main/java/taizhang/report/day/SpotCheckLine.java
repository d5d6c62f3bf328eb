package taizhang.report.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckResult;
import taizhang.model.SpotCheckTarget;

/**
 * One thing that was spot-checked.
 *
 * @param number 序号
 * @param date 抽查日期
 * @param unit 单位, short
 * @param kind 对象: 零报告, 查否, 销号
 * @param period 期号 of a zero report
 * @param problem 问题编号
 * @param method 方式
 * @param result 结果: 一致, 不一致; 未反馈 while nothing is known
 * @param findings 发现情况
 * @param handling 处理意见
 * @param inspectors 抽查人
 * @param source where it was written
 */
public record SpotCheckLine(
        int number,
        LocalDate date,
        String unit,
        String kind,
        OptionalInt period,
        Optional<String> problem,
        Optional<String> method,
        String result,
        Optional<String> findings,
        Optional<String> handling,
        String inspectors,
        SourceSpan source)
        implements Sourced {
    static final String INCONSISTENT = "不一致";
    private static final String UNKNOWN = "未反馈";

    /** One thing that was drawn, with its result as far as it is known. */
    public static SpotCheckLine of(int number, SpotCheck check, SpotCheckTarget target, UnitNames names) {
        return new SpotCheckLine(
                number,
                check.date(),
                names.shortName(target.unit()),
                target.kind().label(),
                target.period(),
                target.problem().map(id -> id.text()),
                target.method(),
                target.result()
                        .map(result -> result.consistent() ? "一致" : INCONSISTENT)
                        .orElse(UNKNOWN),
                target.result().flatMap(SpotCheckResult::findings),
                target.result().flatMap(SpotCheckResult::handling),
                UnitNames.people(target.inspectors()),
                target.origin().span());
    }

    /** Whether its result is known. */
    public boolean isChecked() {
        return !result.equals(UNKNOWN);
    }

    /** 不一致. */
    public boolean isInconsistent() {
        return result.equals(INCONSISTENT);
    }

    /** 问题编号, or 第几期 of a zero report. */
    public String subject() {
        return problem.orElseGet(() -> period.isPresent() ? "第" + period.getAsInt() + "期" : "");
    }
}
