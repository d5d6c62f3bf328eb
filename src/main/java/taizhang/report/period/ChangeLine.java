package taizhang.report.period;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.report.day.DayText;
import taizhang.report.day.Edition;
import taizhang.report.day.Sourced;
import taizhang.statistics.Change;
import taizhang.statistics.ChangeValue;
import taizhang.statistics.Standing;

/**
 * One thing that changed (变化).
 *
 * @param number 序号
 * @param kind 变化, e.g. 新逾期
 * @param id 问题编号
 * @param unit 单位, short
 * @param brief 问题摘要
 * @param date 日期
 * @param before 原; empty if nothing
 * @param after 现; empty if nothing
 * @param note 说明
 * @param source where the problem was written
 */
public record ChangeLine(
        int number,
        String kind,
        String id,
        String unit,
        String brief,
        LocalDate date,
        Optional<String> before,
        Optional<String> after,
        Optional<String> note,
        SourceSpan source)
        implements Sourced {
    static ChangeLine of(int number, String kind, Change change, Standing standing, Edition edition) {
        String brief = standing.state().facts().wording().brief();
        return new ChangeLine(
                number,
                kind,
                change.problem().text(),
                edition.names().shortName(change.unit()),
                brief,
                change.date(),
                textOf(change.before(), edition),
                textOf(change.after(), edition),
                change.note().isEmpty() || change.note().equals(brief) ? Optional.empty() : Optional.of(change.note()),
                standing.problem().origin().span());
    }

    private static Optional<String> textOf(ChangeValue value, Edition edition) {
        return switch (value) {
            case ChangeValue.None ignored -> Optional.empty();
            case ChangeValue.Words words -> Optional.of(words.text());
            case ChangeValue.Day day -> Optional.of(DayText.full(day.day()));
            case ChangeValue.OfUnit of -> Optional.of(edition.names().shortName(of.unit()));
        };
    }
}
