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
import taizhang.model.Facts;
import taizhang.model.FactsRevision;
import taizhang.model.Measure;
import taizhang.model.Phase;
import taizhang.model.Problem;
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

    @Override
    public void check(Life life, Books books, Diagnostics findings) {
        Problem problem = life.problem();
        Facts facts = problem.facts();
        SourceSpan place = problem.origin().at(FIELD);
        for (FactsRevision revision : problem.revisions()) {
            if (revision.correction().field().equals(FIELD)) {
                facts = revision.facts();
                place = revision.correction().head().origin().at("现");
            }
        }
        Optional<LocalDate> limit = facts.measure().flatMap(Measure::deadline);
        if (limit.isPresent()) {
            check(books, limit.get(), problem.registered(), place, findings);
        }
        for (Step step : life.steps()) {
            act(step, books, findings);
        }
    }

    private static void act(Step step, Books books, Diagnostics findings) {
        boolean toldAlready =
                step.breaches().stream().anyMatch(breach -> breach.kind() == BreachKind.EXTENSION_NOT_LATER);
        if (step.act() instanceof Act.ExtensionRequest request && !toldAlready) {
            check(
                    books,
                    request.until(),
                    request.date(),
                    request.head().origin().at("延至"),
                    findings);
        } else if (step.act() instanceof Act.Recurrence act) {
            check(books, act.deadline(), act.date(), act.head().origin().at("新时限"), findings);
        }
    }

    private static void check(
            Books books, LocalDate limit, LocalDate earliest, SourceSpan place, Diagnostics findings) {
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
