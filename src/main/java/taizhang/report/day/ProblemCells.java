package taizhang.report.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Category;
import taizhang.model.CategoryId;
import taizhang.model.Facts;
import taizhang.model.Impact;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.ProblemStatus;
import taizhang.model.Truth;
import taizhang.model.WrittenDay;

/**
 * What a problem is.
 *
 * @param id 问题编号
 * @param category 问题类别, short
 * @param home 涉及单位: 归属单位 in force, short; with those that have it together with it: 甲县、乙县共同
 * @param brief 问题摘要, else the whole description
 * @param description 问题描述
 * @param source 问题来源
 * @param others 其他类别, short
 * @param tags 标签
 * @param found 发现日期; empty while it is 待补
 * @param registered 登记日期
 * @param truth 是否属实: the conclusion, 属实 when it counts as true at once, else 待核实
 * @param households 涉及户数
 * @param persons 涉及人数
 * @param money 涉及资金, in the unit of papers
 * @param own 字段 and the campaign's own measures of 涉及
 * @param remark 备注 as written
 * @param owed 待补: the paths of the facts that are still missing
 */
public record ProblemCells(
        String id,
        String category,
        String home,
        String brief,
        String description,
        String source,
        String others,
        String tags,
        Optional<WrittenDay> found,
        LocalDate registered,
        String truth,
        Amount households,
        Amount persons,
        Amount money,
        OwnCells own,
        Optional<String> remark,
        List<String> owed) {
    public ProblemCells {
        owed = List.copyOf(owed);
    }

    /** What a problem is in this state. */
    public static ProblemCells of(Problem problem, ProblemState state, Ledger ledger, UnitNames names) {
        Facts facts = state.facts();
        Impact impact = facts.impact();
        return new ProblemCells(
                problem.id().text(),
                shortName(facts.category(), ledger),
                names.owners(state),
                facts.wording().brief(),
                facts.wording().description(),
                facts.source().label(),
                facts.filing().others().stream()
                        .map(other -> shortName(other, ledger))
                        .collect(Collectors.joining("、")),
                String.join("、", facts.filing().tags()),
                facts.found(),
                state.registered(),
                truthOf(state),
                Amount.of(impact.households()),
                Amount.of(impact.persons()),
                Amount.ofMoney(impact.money(), ledger.campaign().rules().reckoning()),
                OwnCells.of(facts, ledger.campaign().fields()),
                facts.remark(),
                facts.owed());
    }

    private static String shortName(CategoryId category, Ledger ledger) {
        return ledger.categories().at(category).map(Category::shortName).orElse(category.name());
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

    /** A figure, or that it is still missing. */
    public Object orOwed(String path, Object figure) {
        return owed.contains(path) ? Facts.OWED : figure;
    }

    /** 发现 as a cell: a true date, else the words it was written in. */
    public Object foundShown() {
        return found.isEmpty()
                ? Facts.OWED
                : found.get().words().isPresent()
                        ? found.get().text()
                        : found.get().last();
    }
}
