package taizhang.statistics;

import java.time.LocalDate;
import taizhang.model.Period;
import taizhang.model.Progress;
import taizhang.model.UnitId;

/**
 * The latest progress text of a problem.
 *
 * @param progress what was reported
 * @param submitted 报送 of the return it stands in
 * @param period the period of that return
 * @param unit the unit whose return it is
 */
public record ReportedProgress(Progress progress, LocalDate submitted, Period period, UnitId unit) {}
