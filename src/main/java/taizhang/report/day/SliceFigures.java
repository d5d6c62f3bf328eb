package taizhang.report.day;

import java.util.Optional;
import taizhang.statistics.Fact;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;

/**
 * All figures over some problems (统计), straight from the fact table.
 *
 * @param slice over which problems
 * @param facts the fact table
 */
public record SliceFigures(Slice slice, FactTable facts) {
    /** A figure; empty when the slice does not have it. */
    public Optional<Figure> at(Indicator indicator) {
        return facts.find(slice, indicator).map(SliceFigures::figureOf);
    }

    /** A figure by its word, e.g. 累计发现; empty when there is none, or the slice does not have it. */
    public Optional<Figure> at(String label) {
        return Indicator.parse(label).flatMap(this::at);
    }

    /** A count that the slice must have. */
    public int count(Indicator indicator) {
        return facts.at(slice, indicator).value().orElseThrow().intValueExact();
    }

    static Figure figureOf(Fact fact) {
        return new Figure(fact.name(), fact.printed());
    }
}
