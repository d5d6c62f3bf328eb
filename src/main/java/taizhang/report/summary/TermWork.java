package taizhang.report.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.statistics.WorkCount;
import taizhang.report.day.AccountabilityLine;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.RegulationLine;

/**
 * What was done on the days of a stage, or of the whole campaign (工作情况).
 *
 * @param counts every count
 * @param rules 建章立制
 * @param held 问责
 * @param typical 典型做法
 */
public record TermWork(
        Map<WorkCount, Figure> counts,
        List<RegulationLine> rules,
        List<AccountabilityLine> held,
        List<TypicalCase> typical) {
    public TermWork {
        counts = java.util.Collections.unmodifiableMap(new EnumMap<>(counts));
        rules = List.copyOf(rules);
        held = List.copyOf(held);
        typical = List.copyOf(typical);
    }

    /** What was done on some days up to that of the edition; its figures are named after the given word. */
    public static TermWork on(Edition edition, Predicate<LocalDate> days, String word) {
        WorkDone work = new WorkDone(edition, days);
        Map<WorkCount, Figure> counts = new EnumMap<>(WorkCount.class);
        for (WorkCount count : WorkCount.values()) {
            counts.put(count, new Figure(word + "/" + count.label(), Long.toString(work.count(count))));
        }
        return new TermWork(
                counts, RegulationLine.on(edition, days), heldOn(edition, days), TypicalCase.on(edition, days));
    }

    /** For problems and by circulars, by date. */
    private static List<AccountabilityLine> heldOn(Edition edition, Predicate<LocalDate> days) {
        return Stream.concat(
                        AccountabilityLine.ofProblems(edition).stream(),
                        AccountabilityLine.ofCirculars(edition, 1).stream())
                .filter(line -> days.test(line.date()))
                .sorted(Comparator.comparing(AccountabilityLine::date))
                .toList();
    }

    /** A count. */
    public Figure at(WorkCount count) {
        return java.util.Objects.requireNonNull(counts.get(count));
    }

    /** Whether a count is not nothing. */
    public boolean isSome(WorkCount count) {
        return !at(count).value().equals("0");
    }

    /** Every figure, by its full name. */
    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        counts.values().forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }
}
