package taizhang.report.closing;

import java.util.List;
import java.util.OptionalInt;
import taizhang.diagnostic.SourceSpan;
import taizhang.report.day.Deadline;
import taizhang.report.day.Edition;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.Marked;
import taizhang.report.day.RowMark;
import taizhang.report.day.Sourced;
import taizhang.statistics.Standing;

/**
 * A problem that is not closed yet, and why (未销号问题).
 *
 * @param number 序号
 * @param id 问题编号
 * @param unit 归属单位, short
 * @param brief 问题摘要
 * @param responsible 责任单位, short
 * @param status 当前状态 with its marks
 * @param deadline 整改时限, with the first limit where an extension moved it
 * @param overdueDays 逾期天数; empty when none
 * @param reason 未销号原因
 * @param mark how urgent it is
 * @param source where the problem was written
 */
public record LeftOver(
        int number,
        String id,
        String unit,
        String brief,
        String responsible,
        String status,
        Deadline deadline,
        OptionalInt overdueDays,
        String reason,
        RowMark mark,
        SourceSpan source)
        implements Sourced, Marked {
    static LeftOver of(int number, Standing standing, Edition edition) {
        LedgerRow line = LedgerRow.of(number, standing, edition.statistics(), edition.names());
        return new LeftOver(
                number,
                line.problem().id(),
                line.problem().home(),
                line.problem().brief(),
                line.measure().responsible(),
                line.progress().status(),
                line.measure().deadline(),
                line.progress().overdueDays(),
                ReasonLeft.of(standing, line, edition.ledger().campaign()),
                line.mark(),
                line.source());
    }

    /** All that is not closed, in the order of papers. */
    static List<LeftOver> all(Edition edition) {
        List<Standing> open =
                edition.problems().all().stream().filter(Standing::isOpen).toList();
        return java.util.stream.IntStream.range(0, open.size())
                .mapToObj(index -> of(index + 1, open.get(index), edition))
                .toList();
    }
}
