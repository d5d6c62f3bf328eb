package taizhang.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import taizhang.model.Ledger;
import taizhang.model.ProblemStatus;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;
import taizhang.statistics.Tally;

/**
 * The figures of a day that a seal closes: the town, each unit and each category.
 *
 * @param town figures of the town by name
 * @param text all figures in lines
 */
record SealFigures(Map<String, String> town, String text) {
    /** The figures of a ledger on a day. */
    static SealFigures of(Ledger ledger, LocalDate end) {
        List<Standing> standings = Statistics.of(ledger, end).standings();
        Map<String, String> town = figures(standings);
        Map<String, Map<String, String>> all = new TreeMap<>();
        all.put("全镇", town);
        group(
                standings,
                standing -> "单位 " + ledger.units().lastingNameOf(standing.state().home()),
                all);
        group(standings, standing -> "类别 " + standing.state().facts().category().name(), all);
        StringBuilder text = new StringBuilder();
        all.forEach((of, figures) -> figures.forEach((name, value) -> text.append(of)
                .append(' ')
                .append(name)
                .append('=')
                .append(value)
                .append('\n')));
        return new SealFigures(town, text.toString());
    }

    private static void group(
            List<Standing> standings, Function<Standing, String> by, Map<String, Map<String, String>> into) {
        standings.stream().collect(Collectors.groupingBy(by)).forEach((name, group) -> into.put(name, figures(group)));
    }

    private static Map<String, String> figures(List<Standing> standings) {
        Tally tally = Tally.of(standings);
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("累计发现", number(tally.registered()));
        for (ProblemStatus status : ProblemStatus.values()) {
            figures.put(status.label(), number(tally.count(status)));
        }
        figures.put("未销号", number(tally.open()));
        figures.put("逾期未改", number(tally.overdue()));
        figures.put("延期", number(tally.extended()));
        figures.put("反弹", number(tally.recurred()));
        figures.put("涉及户数", number(tally.impact().households()));
        figures.put("涉及人数", number(tally.impact().persons()));
        figures.put("涉及资金", tally.impact().money().stripTrailingZeros().toPlainString());
        return figures;
    }

    private static String number(int count) {
        return Integer.toString(count);
    }
}
