package taizhang.report.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.model.SpotCheckKind;
import taizhang.report.day.Figure;
import taizhang.report.day.SpotCheckLine;

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
    static SpotCheckCounts of(List<SpotCheckLine> lines) {
        List<SpotCheckLine> checked =
                lines.stream().filter(SpotCheckLine::isChecked).toList();
        long inconsistent =
                checked.stream().filter(SpotCheckLine::isInconsistent).count();
        return new SpotCheckCounts(
                figure("抽取", lines.size()),
                figure("已查", checked.size()),
                ofKind(checked, SpotCheckKind.ZERO_REPORT),
                ofKind(checked, SpotCheckKind.UNFOUNDED),
                ofKind(checked, SpotCheckKind.CLOSED),
                figure("一致", checked.size() - inconsistent),
                figure("不一致", inconsistent),
                figure("未反馈", lines.size() - (long) checked.size()));
    }

    private static Figure ofKind(List<SpotCheckLine> lines, SpotCheckKind kind) {
        return figure(
                kind.label(),
                lines.stream().filter(line -> line.kind().equals(kind.label())).count());
    }

    private static Figure figure(String name, long count) {
        return new Figure("抽查/" + name, Long.toString(count));
    }

    /** All by full name. */
    Map<String, Figure> byName() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        List.of(drawn, checked, zeroReports, unfounded, closed, consistent, inconsistent, open)
                .forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }
}
