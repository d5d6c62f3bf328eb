package taizhang.report.day;

import java.math.BigDecimal;
import java.util.Optional;
import taizhang.statistics.Counted;
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
    public Optional<Figure> at(Counted indicator) {
        return facts.find(slice, indicator).map(SliceFigures::figureOf);
    }

    /** A figure by its word, e.g. 累计发现; empty when there is none, or the slice does not have it. */
    public Optional<Figure> at(String label) {
        return facts.counted(label).flatMap(this::at);
    }

    /** Whether the figure of a word says something: a count or sum that is not nothing, a rate of something. */
    public boolean isSome(String label) {
        return facts.counted(label)
                .flatMap(indicator -> facts.find(slice, indicator))
                .flatMap(Fact::value)
                .filter(value -> value.signum() != 0)
                .isPresent();
    }

    /** 涉及资金 as sentences tell it, e.g. 86.53万元; a sum below 10,000 in 元. Tables have it to the fen. */
    public Optional<Figure> moneyInWords() {
        return facts.find(slice, Indicator.MONEY)
                .map(fact -> new Figure(
                        fact.name() + "概数", MoneyWords.of(fact.value().orElse(BigDecimal.ZERO))));
    }

    /** A count that the slice must have. */
    public int count(Counted indicator) {
        return facts.at(slice, indicator).value().orElseThrow().intValueExact();
    }

    static Figure figureOf(Fact fact) {
        return new Figure(fact.name(), fact.printed());
    }
}
