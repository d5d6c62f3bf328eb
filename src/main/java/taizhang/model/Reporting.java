package taizhang.model;

import java.util.Optional;

/**
 * How often units report.
 *
 * @param length 周期
 * @param due 报送截止: by when returns are due
 */
public record Reporting(PeriodLength length, Optional<DueRule> due) {}
