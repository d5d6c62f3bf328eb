package taizhang.check;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ModeKind;
import taizhang.model.WrittenDay;

/**
 * Nothing happens to a problem before it was found and registered:
 *
 * <ol>
 *   <li>发现 ≤ 登记, and 登记 no more than a year later (warning);
 *   <li>发现 ≤ the date of every act;
 *   <li>登记 ≤ the date of every act but two: 核实 may come first, and 完成整改 of what is 立行立改.
 * </ol>
 *
 * <p>发现 written as a month or year (2014年10月) is its last day, but no later than the other day where that may be meant; long
 * before 登记 it may lie then. A 发现 that is 待补 is not looked at.
 *
 * <p>发现 and 登记 are taken as corrected by 更正. Where 发现 is after 登记 one of the two is wrong, and acts are held against
 * 登记 alone.
 *
 * <p>Good: 发现 2017-05-18, 登记 2017-05-19. Bad: 发现 2017-05-20, 登记 2017-05-19.
 */
final class DatesAfterFinding implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        Optional<WrittenDay> written = life.last().facts().found();
        LocalDate registered = life.last().registered();
        SourceSpan foundAt = FieldInForce.placeOf(life.problem(), "发现");
        SourceSpan registeredAt = FieldInForce.placeOf(life.problem(), "登记");
        LocalDate found = written.map(day -> day.upTo(registered)).orElse(registered);
        if (found.isAfter(registered)) {
            findings.add(RuleCode.REGISTERED_BEFORE_FOUND
                    .at(registeredAt, registered, found)
                    .relatedTo(foundAt));
        } else if (found.isBefore(registered.minusYears(1))
                && written.flatMap(WrittenDay::words).isEmpty()) {
            findings.report(RuleCode.FOUND_LONG_BEFORE, foundAt, found, registered);
        }
        for (Step step : life.steps()) {
            Act act = step.act();
            SourceSpan place = act.head().origin().at("日期");
            Optional<LocalDate> foundThen = written.map(day -> day.upTo(act.date()));
            if (foundThen.filter(act.date()::isBefore).isPresent() && !found.isAfter(registered)) {
                findings.add(RuleCode.ACT_BEFORE_FOUND
                        .at(place, act.label(), act.date(), foundThen.get())
                        .relatedTo(foundAt));
            } else if (act.date().isBefore(registered) && !mayComeFirst(step)) {
                findings.add(RuleCode.ACT_BEFORE_REGISTRATION
                        .at(place, act.label(), act.date(), registered)
                        .relatedTo(registeredAt));
            }
        }
    }

    private static boolean mayComeFirst(Step step) {
        boolean immediate = step.before()
                .facts()
                .measure()
                .filter(measure -> measure.mode().is(ModeKind.IMMEDIATE))
                .isPresent();
        return step.act() instanceof Act.Verification || (step.act() instanceof Act.Completion && immediate);
    }
}
