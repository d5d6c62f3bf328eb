package taizhang.report.oversight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import taizhang.model.ProblemId;
import taizhang.report.day.Edition;
import taizhang.report.day.NewsKind;
import taizhang.report.day.RowNews;
import taizhang.statistics.NoticeStanding;
import taizhang.statistics.ReplyState;

/**
 * What is new in the line of a notice (变化标记): only what the line shows.
 *
 * <ol>
 *   <li>新: it was issued since.
 *   <li>进: it was answered since; progress of its problems is not in the line, and marks nothing.
 *   <li>完, 销, 逾: as the ledgers mark its problems; 逾 also when its own 时限 went by without a reply.
 *   <li>变: none of these, but a problem changed otherwise and its 问题现状 is printed in other words.
 * </ol>
 */
final class NoticeNews {
    private NoticeNews() {}

    static RowNews of(NoticeStanding notice, Edition edition) {
        return edition.news()
                .since()
                .map(day -> new RowNews(kinds(notice, day, edition), List.of()))
                .orElse(RowNews.NONE);
    }

    /** What a letter means here, for the legend. */
    static String meaning(NewsKind kind) {
        return switch (kind) {
            case NEW -> "新发出";
            case PROGRESSED -> "有回复";
            case COMPLETED -> "问题完成整改";
            case CLOSED -> "问题销号";
            case OVERDUE -> "问题或回复新逾期";
            case OTHER -> "问题现状有变";
        };
    }

    private static Set<NewsKind> kinds(NoticeStanding now, LocalDate since, Edition edition) {
        Set<NewsKind> kinds = EnumSet.noneOf(NewsKind.class);
        for (ProblemId problem : now.notice().problems()) {
            Set<NewsKind> all = edition.news().of(problem);
            all.stream().filter(kind -> isShown(kind, problem, since, edition)).forEach(kinds::add);
        }
        if (now.notice().date().isAfter(since)) {
            kinds.add(NewsKind.NEW);
        }
        if (now.reply().filter(reply -> reply.date().isAfter(since)).isPresent()) {
            kinds.add(NewsKind.PROGRESSED);
        }
        ReplyState before = NoticeStanding.of(now.notice(), since).state();
        if (before == ReplyState.RUNNING && now.daysLate() > 0) {
            kinds.add(NewsKind.OVERDUE);
        }
        if (kinds.size() > 1) {
            kinds.remove(NewsKind.OTHER);
        }
        return kinds;
    }

    private static boolean isShown(NewsKind kind, ProblemId problem, LocalDate since, Edition edition) {
        return switch (kind) {
            case NEW, PROGRESSED -> false;
            case COMPLETED, CLOSED, OVERDUE -> true;
            case OTHER ->
                !NoticeLine.statusOf(problem, since, edition)
                        .equals(NoticeLine.statusOf(problem, edition.asOf(), edition));
        };
    }
}
