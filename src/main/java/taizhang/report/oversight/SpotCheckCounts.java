package taizhang.report.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.model.SpotCheckKind;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.statistics.SpotCheckFigures;

/**
 * How much was spot-checked.
 *
 * @param drawn 抽取, checked or not
 * @param checked 已查
 * @param zeroReports 零报告 checked
 * @param unfounded 查否 checked
 * @param closed 销号 checked
 * @param consistent 一致
 * @param inconsistent 不一致
 * @param open 未反馈
 */
public record SpotCheckCounts(
        Figure drawn,
        Figure checked,
        Figure zeroReports,
        Figure unfounded,
        Figure closed,
        Figure consistent,
        Figure inconsistent,
        Figure open) {
    /** What was drawn in 本期. */
    static SpotCheckCounts of(Edition edition) {
        SpotCheckFigures figures = SpotCheckFigures.of(edition.ledger(), edition::isInPeriod);
        int checked = figures.checked();
        return new SpotCheckCounts(
                figure("抽取", figures.drawn()),
                figure("已查", checked),
                ofKind(figures, SpotCheckKind.ZERO_REPORT),
                ofKind(figures, SpotCheckKind.UNFOUNDED),
                ofKind(figures, SpotCheckKind.CLOSED),
                figure("一致", checked - figures.inconsistent()),
                figure("不一致", figures.inconsistent()),
                figure("未反馈", figures.drawn() - checked));
    }

    private static Figure ofKind(SpotCheckFigures figures, SpotCheckKind kind) {
        return figure(kind.label(), figures.checked(kind));
    }

    private static Figure figure(String name, int count) {
        return new Figure("抽查/" + name, Integer.toString(count));
    }

    /** All by full name. */
    Map<String, Figure> byName() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        List.of(drawn, checked, zeroReports, unfounded, closed, consistent, inconsistent, open)
                .forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }
}
