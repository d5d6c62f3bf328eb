package taizhang.report.meeting;

import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.SourceSpan;
import taizhang.report.day.ProblemMention;
import taizhang.report.day.Sourced;

/**
 * A problem that the page names.
 *
 * @param number 序号
 * @param id 问题编号
 * @param unit 归属单位, of a very long name the beginning
 * @param brief 问题摘要, of a long one the beginning
 * @param responsible 责任单位, of a very long list the beginning
 * @param deadline 整改时限 as it is printed
 * @param overdueDays 逾期天数; empty when none
 * @param daysLeft days to the limit; empty without one or when it is past
 * @param source where the problem was written
 */
public record NamedProblem(
        int number,
        String id,
        String unit,
        String brief,
        String responsible,
        Optional<?> deadline,
        OptionalInt overdueDays,
        OptionalInt daysLeft,
        SourceSpan source)
        implements Sourced {
    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_BRIEF = 44;

    static NamedProblem of(ProblemMention mention) {
        return new NamedProblem(
                mention.number(),
                mention.id(),
                Fitting.text(mention.unit(), LONGEST_UNIT),
                Fitting.text(mention.brief(), LONGEST_BRIEF),
                Fitting.text(mention.responsible(), LONGEST_UNIT),
                mention.deadlineShown(),
                mention.overdueDays(),
                mention.daysLeft(),
                mention.source());
    }
}
