package taizhang.report.summary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.report.day.AccountabilityLine;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.FigureName;
import taizhang.report.day.RegulationLine;
import taizhang.statistics.WorkCount;
import taizhang.statistics.WorkFigures;

/**
 * What was done on the days of a stage, or of the whole campaign (工作情况).
 *
 * @param counts every count by its word, e.g. 督办
 * @param rules 建章立制
 * @param held 问责
 * @param typical 典型做法
 */
public record TermWork(
        Map<String, Figure> counts,
        List<RegulationLine> rules,
        List<AccountabilityLine> held,
        List<TypicalCase> typical) {
    /** The names of the counts, in the order they are described. */
    public static final List<FigureName> NAMES = Arrays.stream(WorkCount.values())
            .map(count -> new FigureName(count.label(), count.meaning()))
            .toList();

    public TermWork {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        rules = List.copyOf(rules);
        held = List.copyOf(held);
        typical = List.copyOf(typical);
    }

    /** What was done on some days up to that of the edition; its figures are named after the given word. */
    public static TermWork on(Edition edition, Predicate<LocalDate> days, String word) {
        WorkFigures work = WorkFigures.of(edition.statistics(), edition.reporting(), days);
        Map<String, Figure> counts = new LinkedHashMap<>();
        for (WorkCount count : WorkCount.values()) {
            counts.put(count.label(), new Figure(word + "/" + count.label(), Long.toString(work.at(count))));
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

    /** A count by its word. */
    public Figure at(String word) {
        return Objects.requireNonNull(counts.get(word));
    }

    /** Whether a count is not nothing. */
    public boolean isSome(String word) {
        return !at(word).value().equals("0");
    }

    /** Whether anything was done. */
    boolean isAny() {
        return counts.values().stream().anyMatch(figure -> !figure.value().equals("0")) || !held.isEmpty();
    }

    /** 建章立制 as a table. */
    public RegulationTable ruleTable() {
        return new RegulationTable(rules);
    }

    /** 问责 as a table. */
    public AccountabilityTable heldTable() {
        return new AccountabilityTable(held);
    }

    /** Every figure, by its full name. */
    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        counts.values().forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }
}
