package taizhang.model;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * How often units report; helps only to propose the next period.
 *
 * @param length 周期
 * @param due 报送截止: the day of the week by which returns are due
 */
public record Reporting(PeriodLength length, Optional<DayOfWeek> due) {}
