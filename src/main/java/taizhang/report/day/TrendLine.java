package taizhang.report.day;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import taizhang.statistics.FactTable;
import taizhang.statistics.Slice;

/**
 * The town at the end of one period (一期末).
 *
 * @param name what a chart calls it, e.g. 14期; the day where it ends no period
 * @param day the day
 * @param figures its figures by their word, as they were on that day
 */
public record TrendLine(String name, LocalDate day, Map<String, Figure> figures) {
    public TrendLine {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    static TrendLine of(String name, FactTable facts) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        facts.factsOf(Slice.TOWN)
                .forEach(fact -> figures.put(
                        fact.indicator().label(), new Figure(facts.asOf() + ":" + fact.name(), fact.printed())));
        return new TrendLine(name, facts.asOf(), figures);
    }

    /** A figure by its word; empty when the town does not have it. */
    public Optional<Figure> at(String word) {
        return Optional.ofNullable(figures.get(word));
    }
}
