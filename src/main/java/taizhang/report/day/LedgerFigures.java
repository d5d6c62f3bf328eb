package taizhang.report.day;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.Impact;
import taizhang.model.ProblemStatus;
import taizhang.statistics.Standing;
import taizhang.statistics.Tally;

/**
 * Figures over some problems of a ledger (合计, 小计).
 *
 * @param of over which, e.g. 合计 or the name of a unit
 * @param byName each figure by its short name, e.g. 未销号
 */
public record LedgerFigures(String of, Map<String, Figure> byName) {
    /** The short names, in the order they are described. */
    public static final List<String> NAMES = List.of(
            "件数", "未销号", "待核实", "整改中", "完成整改", "待销号", "已销号", "查否", "移交", "应整改", "逾期", "延期", "反弹", "涉及户数", "涉及人数",
            "涉及资金");

    public LedgerFigures {
        byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The figures over some problems, each counted once. */
    public static LedgerFigures of(String name, List<Standing> standings) {
        Tally tally = Tally.of(standings);
        Impact impact = tally.impact();
        List<String> values = List.of(
                text(tally.registered()),
                text(tally.open()),
                text(tally.count(ProblemStatus.UNVERIFIED)),
                text(tally.count(ProblemStatus.RECTIFYING)),
                text(tally.count(ProblemStatus.COMPLETED)),
                text(tally.count(ProblemStatus.PENDING_CLOSURE)),
                text(tally.count(ProblemStatus.CLOSED)),
                text(tally.count(ProblemStatus.UNFOUNDED)),
                text(tally.count(ProblemStatus.TRANSFERRED)),
                text(tally.due()),
                text(tally.overdue()),
                text(tally.extended()),
                text(tally.recurred()),
                text(impact.households()),
                text(impact.persons()),
                text(impact.money()));
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (int index = 0; index < NAMES.size(); index++) {
            String figure = NAMES.get(index);
            figures.put(figure, new Figure(name + "/" + figure, values.get(index)));
        }
        return new LedgerFigures(name, figures);
    }

    /** The figure with a short name. */
    public Optional<Figure> at(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether it is over no problem at all. */
    public boolean isNothing() {
        return at("件数").filter(figure -> !figure.value().equals("0")).isEmpty();
    }

    /** Whole 元 without decimals, else two at least. */
    private static String text(BigDecimal money) {
        BigDecimal bare = money.stripTrailingZeros();
        return bare.setScale(bare.scale() <= 0 ? 0 : Math.max(2, bare.scale())).toPlainString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
