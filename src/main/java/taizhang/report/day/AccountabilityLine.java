package taizhang.report.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Circular;
import taizhang.statistics.Standing;

/**
 * Somebody was held to account (问责).
 *
 * @param number 序号
 * @param date 日期
 * @param unit 单位, short
 * @param subject 问题编号, or 文号 of the circular
 * @param cause 事由: 问题摘要, or that of the circular
 * @param whom 对象; a circular says it in 方式
 * @param persons 人数; empty for a circular, which does not count persons
 * @param form 方式
 * @param remark 说明
 * @param source where it was written
 */
public record AccountabilityLine(
        int number,
        LocalDate date,
        String unit,
        String subject,
        String cause,
        Optional<String> whom,
        OptionalInt persons,
        String form,
        Optional<String> remark,
        SourceSpan source)
        implements Sourced {
    /** The 问责 acts of problems by the day, by date. */
    public static List<AccountabilityLine> ofProblems(Edition edition) {
        List<AccountabilityLine> found = new ArrayList<>();
        for (Standing standing : edition.problems().all()) {
            for (Step step : standing.life().stepsUpTo(standing.day())) {
                if (step.act() instanceof Act.Accountability act) {
                    found.add(of(standing, step, act, edition));
                }
            }
        }
        return numbered(found, 1);
    }

    /** The 问责 of circulars by the day, by date, numbered from the given number. */
    public static List<AccountabilityLine> ofCirculars(Edition edition, int first) {
        List<AccountabilityLine> found = new ArrayList<>();
        for (Circular circular : edition.ledger().oversight().circulars()) {
            if (!circular.date().isAfter(edition.asOf())) {
                circular.accountability().ifPresent(text -> found.add(of(circular, text, edition)));
            }
        }
        return numbered(found, first);
    }

    private static AccountabilityLine of(Standing standing, Step step, Act.Accountability act, Edition edition) {
        return new AccountabilityLine(
                0,
                act.date(),
                edition.names().shortName(step.after().home()),
                standing.problem().id().text(),
                standing.state().facts().wording().brief(),
                act.whom(),
                OptionalInt.of(act.persons()),
                act.form(),
                act.head().remark(),
                act.head().origin().span());
    }

    private static AccountabilityLine of(Circular circular, String text, Edition edition) {
        return new AccountabilityLine(
                0,
                circular.date(),
                edition.names().list(circular.units()),
                circular.number(),
                circular.matter(),
                Optional.empty(),
                OptionalInt.empty(),
                text,
                circular.outcome(),
                circular.origin().span());
    }

    private static List<AccountabilityLine> numbered(List<AccountabilityLine> found, int first) {
        List<AccountabilityLine> lines = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparing(AccountabilityLine::date))
                .forEach(line -> lines.add(line.withNumber(first + lines.size())));
        return lines;
    }

    private AccountabilityLine withNumber(int place) {
        return new AccountabilityLine(place, date, unit, subject, cause, whom, persons, form, remark, source);
    }
}
