package taizhang.report.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.report.day.Figure;
import taizhang.statistics.NoticeFigures;
import taizhang.statistics.NoticeStanding;
import taizhang.statistics.ReplyState;

/**
 * How many notices were issued and answered.
 *
 * @param issued 发出
 * @param answered 按时回复
 * @param answeredLate 逾期回复
 * @param running 未到期, not answered yet
 * @param unanswered 逾期未回复
 */
public record NoticeCounts(Figure issued, Figure answered, Figure answeredLate, Figure running, Figure unanswered) {
    /** What their names begin with. */
    static final String GROUP = "督办/";

    static NoticeCounts of(List<NoticeStanding> notices) {
        NoticeFigures figures = NoticeFigures.of(notices);
        return new NoticeCounts(
                figure("发出", figures.issued()),
                figure(figures, ReplyState.ANSWERED),
                figure(figures, ReplyState.ANSWERED_LATE),
                figure(figures, ReplyState.RUNNING),
                figure(figures, ReplyState.UNANSWERED));
    }

    private static Figure figure(NoticeFigures figures, ReplyState state) {
        return figure(state.label(), figures.at(state));
    }

    private static Figure figure(String name, int count) {
        return new Figure(GROUP + name, Integer.toString(count));
    }

    /** All by full name. */
    Map<String, Figure> byName() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        List.of(issued, answered, answeredLate, running, unanswered)
                .forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }
}
