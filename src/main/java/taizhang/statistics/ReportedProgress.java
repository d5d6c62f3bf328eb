package taizhang.statistics;

import java.time.LocalDate;
import taizhang.model.Period;
import taizhang.model.Progress;

/**
 * The latest progress text of a problem.
 *
 * @param progress what was reported
 * @param submitted 报送 of the return it stands in
 * @param period the period of that return
 */
public record ReportedProgress(Progress progress, LocalDate submitted, Period period) {}
