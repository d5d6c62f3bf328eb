package taizhang.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.model.Assignment;
import taizhang.model.Category;
import taizhang.model.CategoryRoles;
import taizhang.model.Measure;
import taizhang.model.ModeKind;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.model.Progress;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/**
 * Progress is reported of problems that exist:
 *
 * <ol>
 *   <li>the number is written under 问题/; one that is not is told once, however many weeks report of it;
 *   <li>so is one that 收到 says a new problem was given;
 *   <li>the problem was registered by the end of the period;
 *   <li>it was not 已销号, 查否 or 移交 before the period began and ever since (warning), unless it is 长期坚持;
 *   <li>the reporting unit has to do with it: home, joint, responsible, lead or assisting unit, or named in its category where
 *       the home unit is not named beside it (warning).
 * </ol>
 */
final class ReturnsKnowProblems implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Map<ProblemId, Diagnostic> unknown = new LinkedHashMap<>();
        for (Period period : books.ledger().periods()) {
            for (UnitReturn unitReturn : period.returns()) {
                for (Progress progress : unitReturn.progress()) {
                    if (books.byNumber().containsKey(progress.problem())) {
                        check(books, period, unitReturn.unit(), progress, findings);
                    } else if (!books.mayHold(progress.problem())) {
                        SourceSpan place = progress.origin().span();
                        unknown.merge(
                                progress.problem(),
                                ReferenceCode.UNKNOWN_PROBLEM.at(
                                        place, progress.problem().text()),
                                (first, again) -> first.relatedTo(place));
                    }
                }
            }
        }
        books.ledger().periods().stream()
                .flatMap(period -> period.received().stream())
                .forEach(receipt -> receipt.rows().values().stream()
                        .filter(id -> !books.byNumber().containsKey(id) && !books.mayHold(id))
                        .forEach(id -> unknown.putIfAbsent(
                                id,
                                ReferenceCode.UNKNOWN_PROBLEM.at(
                                        receipt.origin().span(), id.text()))));
        findings.addAll(List.copyOf(unknown.values()));
    }

    private static void check(LedgerView books, Period period, UnitId unit, Progress progress, Diagnostics findings) {
        String number = progress.problem().text();
        Life life = Objects.requireNonNull(books.byNumber().get(progress.problem()));
        if (life.last().registered().isAfter(period.end())) {
            findings.report(
                    ReferenceCode.PROGRESS_BEFORE_REGISTRATION,
                    progress.origin().span(),
                    number,
                    life.last().registered(),
                    period.end());
            return;
        }
        Optional<ProblemState> state = life.on(period.end());
        if (isOver(life, period.term().first().minusDays(1)) && isOver(life, period.end())) {
            findings.report(
                    FurtherRuleCode.PROGRESS_AFTER_CLOSING,
                    progress.origin().span(),
                    number,
                    state.orElseThrow().status().label(),
                    period.term().first());
        }
        if (state.isPresent() && !concerns(books, life, state.get(), unit)) {
            findings.report(
                    ReferenceCode.PROGRESS_OF_OTHER_UNIT,
                    progress.origin().span(),
                    number,
                    books.ledger().units().shortNameOf(state.get().home()),
                    books.ledger().units().shortNameOf(unit));
        }
    }

    /** Whether nothing is left to report of; what goes on for good (长期坚持) is told of after its closing too. */
    private static boolean isOver(Life life, LocalDate day) {
        return life.on(day)
                .filter(state -> !state.status().isOpen())
                .filter(state -> state.facts()
                        .measure()
                        .filter(measure ->
                                measure.continuing() || measure.mode().is(ModeKind.CONTINUING))
                        .isEmpty())
                .isPresent();
    }

    private static boolean concerns(LedgerView books, Life life, ProblemState state, UnitId unit) {
        Optional<Category> category =
                books.ledger().categories().at(state.facts().category());
        if (category.isEmpty()) {
            return true;
        }
        Roles roles = Roles.of(state, books.ledger().categories());
        return unit.equals(state.home())
                || unit.equals(life.problem().home())
                || roles.responsible().contains(unit)
                || roles.assisting().contains(unit)
                || roles.joint().contains(unit)
                || leads(category.get().roles(), state, unit);
    }

    /**
     * Whether a unit has the problem by its category, or leads it. Where the category names the home unit too, each of
     * the units named looks after its own problems: else a slip in the number would never be seen.
     */
    private static boolean leads(CategoryRoles category, ProblemState state, UnitId unit) {
        List<UnitId> written = state.facts()
                .measure()
                .map(Measure::assignment)
                .orElse(Assignment.NONE)
                .leads();
        if (!written.isEmpty()) {
            return written.contains(unit);
        }
        boolean together = category.responsible().contains(state.home())
                || category.leads().contains(state.home());
        return !together
                && (category.responsible().contains(unit) || category.leads().contains(unit));
    }
}
