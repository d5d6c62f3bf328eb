package taizhang.check;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ActHead;
import taizhang.model.ClosingStep;
import taizhang.model.Officer;
import taizhang.model.UnitId;
import taizhang.model.Units;

/**
 * Who may close:
 *
 * <ol>
 *   <li>an application has 佐证;
 *   <li>application, 初审, 核查 and 审定 name who acted (经办); a 核查 two people;
 *   <li>whoever applied takes no part in 初审, 核查 or 审定, nor does anyone of the same unit;
 *   <li>初审 is done by a lead unit of the problem, or by the office when there is none besides the unit itself
 *       (warning).
 * </ol>
 *
 * <p>Who is the same person or of the same unit, {@link People} says. An applicant without unit is taken to be of the home
 * unit.
 */
final class ClosingSeparated implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        for (Step step : life.steps()) {
            if (!(step.act() instanceof Act.ClosingAct act) || act.step() == ClosingStep.PUBLIC_NOTICE) {
                continue;
            }
            SourceSpan place = act.head().origin().at("经办");
            List<Officer> officers = act.head().officers();
            if (officers.isEmpty()) {
                findings.report(RuleCode.CLOSING_WITHOUT_OFFICER, place, act.label());
            } else if (act.step() == ClosingStep.SITE_CHECK
                    && officers.stream().distinct().count() < 2) {
                findings.report(
                        RuleCode.SITE_CHECK_ALONE, place, officers.getFirst().name());
            }
            if (act.step() == ClosingStep.APPLICATION) {
                if (act.head().evidence().isEmpty()) {
                    findings.report(
                            RuleCode.CLOSING_WITHOUT_EVIDENCE,
                            act.head().origin().at("佐证"));
                }
                continue;
            }
            boolean own = applicant(step, act, books, findings);
            if (act.step() == ClosingStep.FIRST_REVIEW && !own) {
                reviewer(step.before(), act, books, findings);
            }
        }
    }

    /** Whether the applicant took part, which is reported. */
    private static boolean applicant(Step step, Act.ClosingAct act, LedgerView books, Diagnostics findings) {
        Optional<Act.ClosingAct> application = step.before().handling().at(ClosingStep.APPLICATION);
        if (application.isEmpty()) {
            return false;
        }
        ActHead applied = application.get().head();
        Optional<People.Match> match = new People(
                        books.ledger().units(), step.before().home())
                .match(applied.officers(), act.head().officers());
        match.ifPresent(people -> findings.add(RuleCode.CLOSED_BY_APPLICANT
                .at(
                        act.head().origin().at("经办"),
                        act.label(),
                        people.other().label(),
                        people.applicant().label())
                .relatedTo(applied.origin().at("经办"))));
        return match.isPresent();
    }

    private static void reviewer(ProblemState state, Act.ClosingAct act, LedgerView books, Diagnostics findings) {
        Units units = books.ledger().units();
        Roles roles = Roles.of(state, books.ledger().categories());
        List<UnitId> reviewers = roles.reviewers().stream()
                .flatMap(unit -> units.membersOf(unit).stream())
                .toList();
        if (reviewers.isEmpty()) {
            return;
        }
        for (Officer officer : act.head().officers()) {
            Optional<UnitId> unit = unitOf(officer, units);
            if (unit.isPresent() && !reviewers.contains(unit.get())) {
                findings.report(
                        RuleCode.REVIEWED_BY_OTHER_UNIT,
                        act.head().origin().at("经办"),
                        officer.label(),
                        units.shortNameOf(reviewers.getFirst()));
            }
        }
    }

    private static Optional<UnitId> unitOf(Officer officer, Units units) {
        return officer.affiliation().flatMap(units::find);
    }
}
