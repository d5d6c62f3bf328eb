package taizhang.report.day;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** What the campaign adds: its own figures, and under 有… whether they are not nothing. */
    public Map<String, Object> own() {
        Map<String, Object> own = new LinkedHashMap<>();
        for (Counted counted : facts.own()) {
            own.put(counted.label(), at(counted));
            own.put("有" + counted.label(), isSome(counted.label()));
        }
        return own;
    }

    /** 涉及资金 as sentences tell it, e.g. 86.53万元; a sum below 10,000 in 元. Tables have it to the fen. */
    public Optional<Figure> moneyInWords() {
        return inWords(Indicator.MONEY);
    }

    /** 收回资金 in the same way; empty where none is counted. */
    public Optional<Figure> recoveredInWords() {
        return inWords(Indicator.RECOVERED);
    }

    /** 未收回资金 in the same way; empty where none is counted. */
    public Optional<Figure> unrecoveredInWords() {
        return inWords(Indicator.UNRECOVERED);
    }

    private Optional<Figure> inWords(Indicator money) {
        return facts.find(slice, money)
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
