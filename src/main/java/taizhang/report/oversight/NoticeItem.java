package taizhang.report.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Category;
import taizhang.model.ProblemId;
import taizhang.model.SupervisionNotice;
import taizhang.report.day.Edition;
import taizhang.report.day.ProgressCells;
import taizhang.report.day.Sourced;

/**
 * A problem that a notice presses, as it stood on the day of the notice, so that the paper printed again says the same.
 *
 * @param number 序号
 * @param id 问题编号
 * @param category 类别, short
 * @param brief 问题摘要
 * @param description 问题描述, whole
 * @param deadline 整改时限 in force then
 * @param overdueDays 逾期天数 then; empty when none
 * @param status 状态 then, with its marks
 * @param source where the problem was written
 */
public record NoticeItem(
        int number,
        String id,
        String category,
        String brief,
        String description,
        Optional<LocalDate> deadline,
        OptionalInt overdueDays,
        String status,
        SourceSpan source)
        implements Sourced {
    /** The problems of a notice, in its order. */
    static List<NoticeItem> of(SupervisionNotice notice, Edition edition) {
        List<NoticeItem> items = new ArrayList<>();
        for (ProblemId id : notice.problems()) {
            edition.problems()
                    .at(id)
                    .ifPresent(standing -> items.add(of(items.size() + 1, standing.life(), notice.date(), edition)));
        }
        return items;
    }

    private static NoticeItem of(int number, Life life, LocalDate day, Edition edition) {
        // a notice dated before its problem was registered shows it as it was registered
        ProblemState state = life.on(day).orElse(life.start());
        int overdue = state.isOverdueOn(day) ? state.overdueDaysOn(day) : 0;
        return new NoticeItem(
                number,
                life.problem().id().text(),
                edition.ledger()
                        .categories()
                        .at(state.facts().category())
                        .map(Category::shortName)
                        .orElse(state.facts().category().name()),
                state.facts().wording().brief(),
                state.facts().wording().description(),
                state.limits().current(),
                overdue == 0 ? OptionalInt.empty() : OptionalInt.of(overdue),
                ProgressCells.statusOf(
                        state, day, edition.ledger().campaign().rules().nearDays()),
                life.problem().origin().span());
    }
}
