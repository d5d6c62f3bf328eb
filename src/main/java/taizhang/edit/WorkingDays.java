package taizhang.edit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import taizhang.model.Term;
import taizhang.model.WorkCalendar;

/**
 * Which days are worked: Monday to Friday but for 节假日, and 调休上班.
 *
 * @param calendar the campaign's calendar
 */
record WorkingDays(WorkCalendar calendar) {
    boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return calendar.workdays().contains(day)
                || (!weekend && !calendar.holidays().contains(day));
    }

    /** The last worked day of a term; empty if none is. */
    Optional<LocalDate> lastIn(Term term) {
        for (LocalDate day = term.last(); !day.isBefore(term.first()); day = day.minusDays(1)) {
            if (isWorked(day)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The first worked day that is not before a day. */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate worked = day;
        while (!isWorked(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    /** The nth worked day after a day. */
    LocalDate nth(int count, LocalDate day) {
        LocalDate worked = day;
        for (int i = 0; i < count; i++) {
            worked = onOrAfter(worked.plusDays(1));
        }
        return worked;
    }
}
