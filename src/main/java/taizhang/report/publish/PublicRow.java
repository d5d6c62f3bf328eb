package taizhang.report.publish;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Ledger;
import taizhang.report.day.Amount;
import taizhang.report.day.ProblemCells;
import taizhang.report.day.Sourced;
import taizhang.report.day.UnitNames;
import taizhang.statistics.Standing;

/**
 * One problem as anybody may read it. There is nothing else in it, so that no template can reach more.
 *
 * @param number 序号
 * @param id 问题编号
 * @param category 问题类别, short
 * @param unit 涉及单位, short
 * @param words 公示摘要, names written as was decided
 * @param result 结果: its status
 * @param registered 登记日期
 * @param limit 整改时限 in force
 * @param completed 完成整改日期
 * @param closed 销号日期
 * @param households 涉及户数
 * @param persons 涉及人数
 * @param source where the problem was written
 */
public record PublicRow(
        int number,
        String id,
        String category,
        String unit,
        String words,
        String result,
        LocalDate registered,
        Optional<LocalDate> limit,
        Optional<LocalDate> completed,
        Optional<LocalDate> closed,
        Amount households,
        Amount persons,
        SourceSpan source)
        implements Sourced {
    /** The line of a problem. */
    static PublicRow of(int number, Standing standing, String words, Ledger ledger, UnitNames names) {
        ProblemCells problem = ProblemCells.of(standing.problem(), standing.state(), ledger, names);
        return new PublicRow(
                number,
                problem.id(),
                problem.category(),
                problem.home(),
                words,
                standing.status().label(),
                standing.registered(),
                standing.state().limits().current(),
                standing.state().completedOn(),
                standing.state().closedOn(),
                problem.households(),
                problem.persons(),
                standing.problem().origin().span());
    }
}
