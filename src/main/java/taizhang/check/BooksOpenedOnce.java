package taizhang.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ImportCode;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Period;
import taizhang.model.ProblemStatus;
import taizhang.model.WrittenDay;

/**
 * 期初 stands where the books begin:
 *
 * <ol>
 *   <li>it is the first act of its problem;
 *   <li>all of them bear one date, on which the books were opened;
 *   <li>no period begins and nothing was done about any problem on an earlier day;
 *   <li>完成 is said only of what is 完成整改, 待销号 or 已销号, 销号 only of what is 已销号; 发现 ≤ 完成 ≤ 销号 ≤ 日期.
 * </ol>
 *
 * <p>Good: 期初 2017-08-11, the first period begins 2017-08-12. Bad: 期初 2017-08-18 beside a period that ended 2017-08-11.
 */
final class BooksOpenedOnce implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        List<Act.Opening> openings = books.lives().stream()
                .flatMap(life -> life.problem().acts().stream())
                .filter(Act.Opening.class::isInstance)
                .map(Act.Opening.class::cast)
                .toList();
        Optional<LocalDate> first = openings.stream().map(Act::date).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return;
        }
        Optional<Period> period = books.ledger().periods().stream()
                .filter(one -> PeriodsTile.isNear(books.ledger().campaign().term(), one))
                .min(Comparator.comparing(one -> one.term().first()));
        Optional<Act> act = books.lives().stream()
                .flatMap(life -> life.problem().acts().stream())
                .filter(done -> !(done instanceof Act.Opening))
                .min(Comparator.comparing(Act::date));
        for (Act.Opening opening : openings) {
            begun(opening, period, act, findings);
            if (!opening.date().equals(first.get())) {
                findings.report(ImportCode.OPENED_TWICE, opening.head().origin().at("日期"), opening.date(), first.get());
            }
        }
        books.lives().forEach(life -> check(life, findings));
    }

    private static void begun(Act.Opening opening, Optional<Period> period, Optional<Act> act, Diagnostics findings) {
        LocalDate day = opening.date();
        var place = opening.head().origin().at("日期");
        if (period.filter(one -> !one.term().first().isAfter(day)).isPresent()) {
            Period one = period.get();
            findings.report(
                    ImportCode.OPENING_TOO_LATE,
                    place,
                    day,
                    "第" + one.number() + "期",
                    one.term().first());
        } else if (act.filter(one -> one.date().isBefore(day)).isPresent()) {
            findings.report(
                    ImportCode.OPENING_TOO_LATE,
                    place,
                    day,
                    "“" + act.get().label() + "”",
                    act.get().date());
        }
    }

    private static void check(Life life, Diagnostics findings) {
        Optional<Act> before = Optional.empty();
        for (var step : life.steps()) {
            if (step.act() instanceof Act.Opening opening) {
                before.ifPresent(act -> findings.report(
                        ImportCode.OPENING_NOT_FIRST, opening.head().origin().at("事项"), act.label()));
                contradiction(life, opening)
                        .ifPresent(how -> findings.report(
                                ImportCode.OPENING_DATES,
                                opening.head().origin().span(),
                                how));
            }
            before = Optional.of(step.act());
        }
    }

    private static Optional<String> contradiction(Life life, Act.Opening opening) {
        boolean closed = opening.status() == ProblemStatus.CLOSED;
        if (opening.completed().isPresent() && !opening.status().isRectified()) {
            return Optional.of("状态是" + opening.status().label() + "，却写了完成日期");
        }
        if (opening.closed().isPresent() && !closed) {
            return Optional.of("状态是" + opening.status().label() + "，却写了销号日期");
        }
        LocalDate found = life.last().facts().found().map(WrittenDay::first).orElse(LocalDate.MIN);
        LocalDate completed = opening.completed().orElse(found);
        LocalDate ended = opening.closed().orElse(completed);
        if (completed.isBefore(found)) {
            return Optional.of("完成 " + completed + " 早于发现 " + found);
        }
        if (ended.isBefore(completed)) {
            return Optional.of("销号 " + ended + " 早于完成 " + completed);
        }
        return ended.isAfter(opening.date()) && !ended.equals(found)
                ? Optional.of((opening.closed().isPresent() ? "销号 " : "完成 ") + ended + " 晚于期初日 " + opening.date())
                : Optional.empty();
    }
}
