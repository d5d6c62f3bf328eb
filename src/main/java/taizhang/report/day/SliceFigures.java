package taizhang.report.day;

import java.math.BigDecimal;
import java.util.List;
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
    /** 序时进度. */
    public static final String SCHEDULE = "序时进度";

    /** 占比, behind the name of a figure or alone. */
    public static final String SHARE = "占比";

    private static final String SOME = "有";
    private static final String EQUALS = "＝";
    private static final String PLUS = "＋";

    /** The words of all figures, those of the campaign's own among them. */
    public List<String> words() {
        return facts.counted().stream().map(Counted::label).toList();
    }

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

    /**
     * What a template may name: a figure, 有 and a figure, 序时进度, 占比 or a figure and 占比, whether parts add up
     * to a whole (未销号＝整改中＋待销号); empty when it is none of these.
     */
    public Optional<Object> named(String word) {
        if (word.equals(SCHEDULE)) {
            return Optional.of(schedule());
        }
        if (word.startsWith(SOME)
                && facts.counted(word.substring(SOME.length())).isPresent()) {
            return Optional.of(isSome(word.substring(SOME.length())));
        }
        if (word.indexOf(EQUALS) > 0) {
            return adds(word).map(Object.class::cast);
        }
        return word.endsWith(SHARE) ? share(word).map(Object.class::cast) : at(word).map(Object.class::cast);
    }

    /**
     * 序时进度: 未达 when a limit has passed before the rectification, 超过 when none has and something was rectified before its
     * limit, else 达到; a dash where there is nothing to rectify.
     */
    public Figure schedule() {
        String stands = count(Indicator.DUE) == 0
                ? "—"
                : count(Indicator.OVERDUE) > 0 ? "未达" : count(Indicator.AHEAD) > 0 ? "超过" : "达到";
        return new Figure(slice.label() + "/" + SCHEDULE, stands);
    }

    private Optional<Boolean> adds(String equation) {
        int sign = equation.indexOf(EQUALS);
        Optional<BigDecimal> whole = valueOf(equation.substring(0, sign));
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (String part : equation.substring(sign + EQUALS.length()).split(PLUS, -1)) {
            sum = sum.flatMap(before -> valueOf(part).map(before::add));
        }
        Optional<BigDecimal> parts = sum;
        return whole.flatMap(all -> parts.map(some -> all.compareTo(some) == 0));
    }

    private Optional<BigDecimal> valueOf(String word) {
        return facts.counted(word)
                .flatMap(counted -> facts.find(slice, counted))
                .flatMap(Fact::value);
    }

    /** The share in the figure of the town, e.g. 未销号占比; 占比 alone is that of 累计发现. */
    private Optional<Figure> share(String word) {
        String part = word.substring(0, word.length() - SHARE.length());
        return (part.isEmpty() ? Optional.<Counted>of(Indicator.REGISTERED) : facts.counted(part))
                .filter(Counted::isAdditive)
                .flatMap(counted -> facts.shareOf(slice, counted))
                .map(rate -> new Figure(slice.label() + "/" + word, rate.printed()));
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
                        fact.name() + "概数", MoneyWords.of(fact.value().orElse(BigDecimal.ZERO), facts.reckoning())));
    }

    /** A count that the slice must have. */
    public int count(Counted indicator) {
        return facts.at(slice, indicator).value().orElseThrow().intValueExact();
    }

    static Figure figureOf(Fact fact) {
        return new Figure(fact.name(), fact.printed());
    }
}
