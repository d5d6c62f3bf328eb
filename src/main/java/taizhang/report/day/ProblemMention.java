package taizhang.report.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.SourceSpan;
import taizhang.statistics.Standing;

/**
 * A problem that a paper names.
 *
 * @param number 序号
 * @param id 问题编号
 * @param unit 归属单位, short; 甲县、乙县共同 where it is not alone
 * @param brief 问题摘要
 * @param responsible 责任单位, short
 * @param deadline 整改时限 in force
 * @param deadlineWords as it was written, where that is more than a day and no extension moved it
 * @param overdueDays 逾期天数; empty when none
 * @param daysLeft days to the limit; empty without one or when it is past
 * @param status 当前状态 with its marks
 * @param source where the problem was written
 */
public record ProblemMention(
        int number,
        String id,
        String unit,
        String brief,
        String responsible,
        Optional<LocalDate> deadline,
        Optional<String> deadlineWords,
        OptionalInt overdueDays,
        OptionalInt daysLeft,
        String status,
        SourceSpan source)
        implements Sourced {
    /** A problem as it stands on the day. */
    public static ProblemMention of(int number, Standing standing, Edition edition) {
        Optional<LocalDate> limit = standing.state().limits().current();
        int overdue = standing.overdueDays();
        long left =
                limit.map(day -> ChronoUnit.DAYS.between(standing.day(), day)).orElse(-1L);
        return new ProblemMention(
                number,
                standing.problem().id().text(),
                edition.names().owners(standing.state()),
                standing.state().facts().wording().brief(),
                edition.names().list(standing.roles().responsible()),
                limit,
                Deadline.wordsOf(standing.state()),
                overdue == 0 ? OptionalInt.empty() : OptionalInt.of(overdue),
                left < 0 ? OptionalInt.empty() : OptionalInt.of((int) left),
                ProgressCells.statusOf(
                        standing.state(),
                        standing.day(),
                        edition.ledger().campaign().rules().nearDays()),
                standing.problem().origin().span());
    }

    /** 整改时限 as it is printed: a true date, else the words it was written in; empty without one. */
    public Optional<?> deadlineShown() {
        return deadlineWords.isPresent() ? deadlineWords : deadline;
    }
}
