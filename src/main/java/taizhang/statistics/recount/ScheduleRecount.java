package taizhang.statistics.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.model.Measure;
import taizhang.statistics.Indicator;
import taizhang.statistics.Standing;

/**
 * One problem against its limit, and whether it goes on for good (序时进度, 长期坚持), counted once more.
 *
 * @param standing how it stands
 */
record ScheduleRecount(Standing standing) {
    /** Whether it counts for a figure of these. */
    boolean counts(Indicator indicator) {
        String status = standing.state().status().label();
        boolean rectified = List.of("完成整改", "待销号", "已销号").contains(status);
        boolean due = rectified || status.equals("整改中");
        return switch (indicator) {
            case CONTINUING ->
                due
                        && standing.state()
                                .facts()
                                .measure()
                                .filter(ScheduleRecount::goesOn)
                                .isPresent();
            case SCHEDULED -> due && isOver();
            case KEPT -> rectified && isOver();
            case AHEAD -> rectified && limit().isPresent() && !isOver();
            default -> throw new IllegalArgumentException(indicator.label());
        };
    }

    private Optional<LocalDate> limit() {
        return standing.state().limits().current();
    }

    private boolean isOver() {
        return limit().filter(limit -> limit.isBefore(standing.day())).isPresent();
    }

    private static boolean goesOn(Measure measure) {
        return measure.continuing() || measure.mode().kind().label().equals("长期坚持");
    }
}
