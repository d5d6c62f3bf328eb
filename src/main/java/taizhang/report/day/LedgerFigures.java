package taizhang.report.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.ProblemStatus;
import taizhang.statistics.Counted;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;
import taizhang.statistics.Standing;

/**
 * Figures over some problems of a ledger (合计, 小计): those of the fact table over a group, under the short names of ledgers.
 *
 * @param of over which, e.g. 合计 or the name of a unit
 * @param byName each figure by its short name, e.g. 未销号
 */
public record LedgerFigures(String of, Map<String, Figure> byName) {
    private static final Map<String, Indicator> INDICATORS = indicators();

    /** The short names, in the order they are described. */
    public static final List<String> NAMES = List.copyOf(INDICATORS.keySet());

    public LedgerFigures {
        byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    private static Map<String, Indicator> indicators() {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        indicators.put("件数", Indicator.REGISTERED);
        indicators.put("未销号", Indicator.OPEN);
        for (ProblemStatus status : List.of(
                ProblemStatus.UNVERIFIED,
                ProblemStatus.RECTIFYING,
                ProblemStatus.COMPLETED,
                ProblemStatus.PENDING_CLOSURE,
                ProblemStatus.CLOSED,
                ProblemStatus.UNFOUNDED,
                ProblemStatus.TRANSFERRED)) {
            indicators.put(status.label(), Indicator.of(status));
        }
        indicators.put("应整改", Indicator.DUE);
        indicators.put("逾期", Indicator.OVERDUE);
        indicators.put("延期", Indicator.EXTENDED);
        indicators.put("反弹", Indicator.RECURRED);
        indicators.put("涉及户数", Indicator.HOUSEHOLDS);
        indicators.put("涉及人数", Indicator.PERSONS);
        indicators.put("涉及资金", Indicator.MONEY);
        indicators.put("收回资金", Indicator.RECOVERED);
        indicators.put("未收回资金", Indicator.UNRECOVERED);
        return indicators;
    }

    /** The figures over some problems, as the fact table counts them. */
    public static LedgerFigures of(String name, FactTable facts, List<Standing> standings) {
        Slice.OfGroup group = new Slice.OfGroup(name);
        FactTable counted = facts.over(
                group,
                standings.stream().map(standing -> standing.problem().id()).toList());
        Map<String, Figure> figures = new LinkedHashMap<>();
        Map<String, Counted> all = new LinkedHashMap<>(INDICATORS);
        facts.own().forEach(own -> all.put(own.label(), own));
        all.forEach((figure, indicator) -> figures.put(
                figure,
                new Figure(name + "/" + figure, counted.at(group, indicator).printed())));
        return new LedgerFigures(name, figures);
    }

    /** The figure with a short name. */
    public Optional<Figure> at(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether the figure with a short name is not nothing. */
    public boolean isSome(String name) {
        return at(name).filter(figure -> !figure.value().equals("0")).isPresent();
    }

    /** What the campaign adds: its own figures, and under 有… whether they are not nothing. */
    public Map<String, Object> own() {
        Map<String, Object> own = new LinkedHashMap<>();
        byName.forEach((name, figure) -> {
            if (!INDICATORS.containsKey(name)) {
                own.put(name, figure);
                own.put("有" + name, isSome(name));
            }
        });
        return own;
    }

    /** Whether it is over no problem at all. */
    public boolean isNothing() {
        return !isSome("件数");
    }
}
