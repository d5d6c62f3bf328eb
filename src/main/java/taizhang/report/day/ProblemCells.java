package taizhang.report.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Category;
import taizhang.model.Facts;
import taizhang.model.Impact;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.ProblemStatus;
import taizhang.model.Truth;

/**
 * What a problem is.
 *
 * @param id 问题编号
 * @param category 问题类别, short
 * @param home 涉及单位: 归属单位 in force, short; with those that have it together with it: 甲县、乙县共同
 * @param brief 问题摘要, else the whole description
 * @param description 问题描述
 * @param source 问题来源
 * @param found 发现日期
 * @param registered 登记日期
 * @param truth 是否属实: the conclusion, 属实 when it counts as true at once, else 待核实
 * @param households 涉及户数
 * @param persons 涉及人数
 * @param money 涉及资金 in 元
 * @param remark 备注 as written
 */
public record ProblemCells(
        String id,
        String category,
        String home,
        String brief,
        String description,
        String source,
        LocalDate found,
        LocalDate registered,
        String truth,
        int households,
        int persons,
        BigDecimal money,
        Optional<String> remark) {
    /** What a problem is in this state. */
    public static ProblemCells of(Problem problem, ProblemState state, Ledger ledger, UnitNames names) {
        Facts facts = state.facts();
        Impact impact = facts.impact();
        return new ProblemCells(
                problem.id().text(),
                ledger.categories()
                        .at(facts.category())
                        .map(Category::shortName)
                        .orElse(facts.category().name()),
                names.owners(state),
                facts.wording().brief(),
                facts.wording().description(),
                facts.source().label(),
                facts.found(),
                state.registered(),
                truthOf(state),
                impact.households(),
                impact.persons(),
                impact.money(),
                facts.remark());
    }

    private static String truthOf(ProblemState state) {
        Truth assumed = Truth.TRUE;
        return state.handling()
                .verification()
                .map(act -> act.conclusion().label())
                .orElse(
                        state.status() == ProblemStatus.UNVERIFIED
                                ? ProblemStatus.UNVERIFIED.label()
                                : assumed.label());
    }
}
