package taizhang.statistics;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.model.Period;
import taizhang.model.Submission;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/**
 * How one unit reported for one period, as known on a day.
 *
 * @param unit the unit
 * @param period the period
 * @param timeliness when it came, if it did
 * @param known the return, when it was known on the day
 */
public record ReportingState(UnitId unit, Period period, Timeliness timeliness, Optional<UnitReturn> known) {
    /** What is known of a return on a day. */
    static ReportingState of(UnitId unit, Period period, Optional<UnitReturn> written, ReturnsKnown known) {
        Optional<LocalDate> submitted =
                written.flatMap(UnitReturn::submission).map(Submission::date).filter(known::knows);
        if (submitted.isEmpty()) {
            boolean ahead = known.isWithin(period) && known.asOf().isBefore(period.due());
            return new ReportingState(unit, period, ahead ? Timeliness.NOT_DUE : Timeliness.MISSING, Optional.empty());
        }
        LocalDate day = submitted.get();
        if (period.issued().filter(day::isAfter).isPresent()) {
            return new ReportingState(unit, period, Timeliness.MADE_UP, written);
        }
        return new ReportingState(
                unit, period, day.isAfter(period.due()) ? Timeliness.LATE : Timeliness.ON_TIME, written);
    }

    /** 报送; empty while nothing came. */
    public Optional<LocalDate> submitted() {
        return known.flatMap(UnitReturn::submission).map(Submission::date);
    }

    /** 零报告: it came and says that no new problem was found. */
    public boolean isZeroReport() {
        return known.filter(UnitReturn::zeroReport).isPresent();
    }

    /** Whether it came in time for the paper of its period. */
    public boolean isReported() {
        return timeliness == Timeliness.ON_TIME || timeliness == Timeliness.LATE;
    }

    /** 报送情况 as printed: 按时, 迟报（零报告）, 未报, … */
    public String label() {
        return timeliness.label() + (isZeroReport() ? "（零报告）" : "");
    }

    /** 报送情况 in two characters, for a matrix: 按时, 按零, 迟报, 迟零, 补报, 补零, 未报, 未到. */
    public String mark() {
        return isZeroReport()
                ? timeliness.label().substring(0, 1) + "零"
                : timeliness.label().substring(0, 2);
    }
}
