package taizhang.report.oversight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.ProblemId;
import taizhang.model.SupervisionNotice;
import taizhang.model.SupervisionReply;
import taizhang.report.day.Edition;
import taizhang.report.day.Marked;
import taizhang.report.day.ProgressCells;
import taizhang.report.day.RowMark;
import taizhang.report.day.RowNews;
import taizhang.report.day.Sourced;
import taizhang.statistics.NoticeStanding;

/**
 * One notice in the book of notices.
 *
 * @param number 序号
 * @param documentNumber 文号
 * @param date 日期
 * @param unit 单位, short
 * @param problems 督办事项: each problem with its 摘要
 * @param demand 要求
 * @param signer 签发人
 * @param deadline 时限
 * @param replied 回复日期
 * @param state 回复情况, e.g. 按时回复
 * @param daysLate days after 时限, of the reply or until now; empty when in time
 * @param reply 回复内容
 * @param now 问题现状: each problem with its status on the day
 * @param news what is new in it since the paper before
 * @param source where the notice was written
 */
public record NoticeLine(
        int number,
        String documentNumber,
        LocalDate date,
        String unit,
        String problems,
        String demand,
        Optional<String> signer,
        Optional<LocalDate> deadline,
        Optional<LocalDate> replied,
        String state,
        OptionalInt daysLate,
        Optional<String> reply,
        String now,
        RowNews news,
        SourceSpan source)
        implements Sourced, Marked {
    static NoticeLine of(int number, NoticeStanding standing, Edition edition) {
        SupervisionNotice notice = standing.notice();
        return new NoticeLine(
                number,
                notice.number(),
                notice.date(),
                edition.names().shortName(notice.unit()),
                notice.problems().stream()
                        .map(problem -> problem.text() + briefOf(problem, edition))
                        .collect(Collectors.joining("\n")),
                notice.demand().text(),
                notice.demand().signer(),
                notice.demand().deadline(),
                standing.reply().map(SupervisionReply::date),
                standing.state().label(),
                standing.daysLate() == 0 ? OptionalInt.empty() : OptionalInt.of(standing.daysLate()),
                standing.reply().map(SupervisionReply::text),
                notice.problems().stream()
                        .map(problem -> (notice.problems().size() > 1 ? problem.text() : "")
                                + statusOf(problem, edition.asOf(), edition))
                        .collect(Collectors.joining("\n")),
                NoticeNews.of(standing, edition),
                notice.origin().span());
    }

    @Override
    public RowMark mark() {
        return RowMark.PLAIN;
    }

    private static String briefOf(ProblemId problem, Edition edition) {
        return edition.problems()
                .at(problem)
                .map(standing -> " " + standing.state().facts().wording().brief())
                .orElse("");
    }

    /** 状态 of a problem on a day that is not after that of the paper; empty if it was not registered. */
    static String statusOf(ProblemId problem, LocalDate day, Edition edition) {
        int nearDays = edition.ledger().campaign().rules().nearDays();
        return edition.problems()
                .at(problem)
                .flatMap(standing -> standing.life().on(day))
                .map(state -> ProgressCells.statusOf(state, day, nearDays))
                .orElse("");
    }
}
