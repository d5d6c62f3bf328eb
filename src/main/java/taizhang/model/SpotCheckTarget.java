package taizhang.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that was spot-checked.
 *
 * @param kind 类型
 * @param unit 单位
 * @param period 期号, for a zero report
 * @param problem 问题, for an unfounded or closed problem
 * @param method 方式
 * @param result what was found; empty while not yet checked
 * @param inspectors 抽查人
 * @param origin where it was written
 */
public record SpotCheckTarget(
        SpotCheckKind kind,
        UnitId unit,
        OptionalInt period,
        Optional<ProblemId> problem,
        Optional<String> method,
        Optional<SpotCheckResult> result,
        List<Officer> inspectors,
        Origin origin) {
    public SpotCheckTarget {
        inspectors = List.copyOf(inspectors);
    }
}
