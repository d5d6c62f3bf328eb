package taizhang.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Days that differ from the ordinary week.
 *
 * @param holidays 节假日
 * @param workdays 调休上班: Saturdays and Sundays that are worked
 */
public record WorkCalendar(List<LocalDate> holidays, List<LocalDate> workdays) {
    public WorkCalendar {
        holidays = List.copyOf(holidays);
        workdays = List.copyOf(workdays);
    }
}
