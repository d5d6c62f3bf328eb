package taizhang.check;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.BreachKind;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Measure;
import taizhang.model.Phase;
import taizhang.model.Term;

/**
 * A limit (时限, 延至, 新时限):
 *
 * <ol>
 *   <li>is not before the day the problem was registered (for 新时限: the day of the 反弹);
 *   <li>is not after the campaign's 结束;
 *   <li>lies in a stage of the campaign (warning).
 * </ol>
 *
 * <p>A 时限 that a 更正 replaced is looked at as corrected.
 */
final class LimitsWithinCampaign implements ProblemRule {
    private static final String FIELD = "整改.时限";

    /** A limit set for a round, and the day it may not lie before. */
    private record Limit(Optional<LocalDate> day, LocalDate earliest, SourceSpan place) {}

    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        Limit limit = new Limit(
                life.start().facts().measure().flatMap(Measure::deadline),
                life.last().registered(),
                life.problem().origin().at(FIELD));
        for (Step step : life.steps()) {
            Act act = step.act();
            if (act instanceof Act.Recurrence recurrence) {
                check(books, limit, findings);
                limit = new Limit(
                        Optional.of(recurrence.deadline()),
                        recurrence.date(),
                        act.head().origin().at("新时限"));
            } else if (act instanceof Act.Correction correction
                    && correction.field().equals(FIELD)) {
                limit = new Limit(
                        step.after().facts().measure().flatMap(Measure::deadline),
                        limit.earliest(),
                        act.head().origin().at("现"));
            } else if (act instanceof Act.ExtensionRequest request && !isToldAlready(step)) {
                SourceSpan place = act.head().origin().at("延至");
                check(books, new Limit(Optional.of(request.until()), request.date(), place), findings);
            }
        }
        check(books, limit, findings);
    }

    private static boolean isToldAlready(Step step) {
        return step.breaches().stream().anyMatch(breach -> breach.kind() == BreachKind.EXTENSION_NOT_LATER);
    }

    private static void check(LedgerView books, Limit limit, Diagnostics findings) {
        limit.day().ifPresent(day -> check(books, day, limit.earliest(), limit.place(), findings));
    }

    private static void check(
            LedgerView books, LocalDate limit, LocalDate earliest, SourceSpan place, Diagnostics findings) {
        Term term = books.ledger().campaign().term();
        if (limit.isBefore(earliest)) {
            findings.report(RuleCode.LIMIT_BEFORE_REGISTRATION, place, limit, earliest);
        } else if (limit.isAfter(term.last())) {
            findings.report(RuleCode.LIMIT_AFTER_CAMPAIGN, place, limit, term.last());
        } else if (books.unread().hasWholeCampaign()
                && !books.ledger().campaign().phases().isEmpty()
                && books.ledger().campaign().phases().stream()
                        .map(Phase::term)
                        .noneMatch(phase -> phase.contains(limit))) {
            findings.report(RuleCode.LIMIT_IN_NO_PHASE, place, limit);
        }
    }
}
