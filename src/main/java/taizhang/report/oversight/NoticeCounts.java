package taizhang.report.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.report.day.Figure;
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
    static NoticeCounts of(List<NoticeStanding> notices) {
        return new NoticeCounts(
                new Figure("督办/发出", Integer.toString(notices.size())),
                count(notices, ReplyState.ANSWERED),
                count(notices, ReplyState.ANSWERED_LATE),
                count(notices, ReplyState.RUNNING),
                count(notices, ReplyState.UNANSWERED));
    }

    private static Figure count(List<NoticeStanding> notices, ReplyState state) {
        long count = notices.stream().filter(notice -> notice.state() == state).count();
        return new Figure("督办/" + state.label(), Long.toString(count));
    }

    /** All by full name. */
    Map<String, Figure> byName() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        List.of(issued, answered, answeredLate, running, unanswered)
                .forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }
}
