package taizhang.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.WorkCalendar;

/**
 * A wrong assignment is sent on within seven working days (warning) of the day it was given: 登记, the 改派 before, or the
 * 反弹 that opened the round; 节假日 and 调休上班 count. One that is not lawful at all is told by {@link LawfulActs}.
 */
final class ReassignedInTime implements ProblemRule {
    private static final int WORKING_DAYS = 7;

    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        WorkCalendar calendar = books.ledger().campaign().calendar();
        LocalDate assigned = life.last().registered();
        String how = "登记";
        for (Step step : life.steps()) {
            Act act = step.act();
            if (act instanceof Act.Reassignment && step.breaches().isEmpty()) {
                int days = workingDays(assigned, act.date(), calendar);
                if (days > WORKING_DAYS) {
                    findings.report(
                            RuleCode.REASSIGNED_LATE, act.head().origin().at("日期"), assigned, days, WORKING_DAYS, how);
                }
            }
            if (act instanceof Act.Reassignment || act instanceof Act.Recurrence) {
                assigned = act.date();
                how = act.label();
            }
        }
    }

    /** Working days after the first day up to the last, that day included; stops counting once it is far too late. */
    private static int workingDays(LocalDate first, LocalDate last, WorkCalendar calendar) {
        int days = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last) && days < 400; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean works = weekend
                    ? calendar.workdays().contains(day)
                    : !calendar.holidays().contains(day);
            days += works ? 1 : 0;
        }
        return days;
    }
}
