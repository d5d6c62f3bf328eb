package taizhang.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What was done on some days (工作情况): counted from the same steps, returns and papers as the {@linkplain FactTable fact
 * table} of the day, by the dates on which things were done.
 *
 * @param counts how much of what; what there was nothing of is left out
 */
public record WorkFigures(Map<WorkCount, Long> counts) {
    public WorkFigures {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /**
     * What was done on some days; nothing after the day of the statistics is looked at.
     *
     * @param board how the units reported, as known on that day
     * @param days the days
     */
    public static WorkFigures of(Statistics statistics, ReportingBoard board, Predicate<LocalDate> days) {
        WorkCounting made = new WorkCounting(
                day -> !day.isAfter(statistics.asOf()) && days.test(day), new EnumMap<>(WorkCount.class));
        made.returns(board);
        statistics.standings().forEach(made::problem);
        made.oversight(statistics);
        return new WorkFigures(made.counts());
    }

    /** How much of something there was. */
    public long at(WorkCount count) {
        return counts.getOrDefault(count, 0L);
    }
}
