package taizhang.report.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.ProblemStatus;
import taizhang.report.day.Closings;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;
import taizhang.statistics.Standing;

/**
 * The forms on which closings are approved (销号审批表), one a page.
 *
 * <ol>
 *   <li>The town's: every problem 待销号, and every closing decided in 本期, also one that has come back since.
 *   <li>A unit's: every closing of its problems, applied for or decided, earlier rounds included.
 * </ol>
 *
 * @param day what all papers of the day share
 * @param scope the town or a unit
 * @param head title, people and day
 * @param forms in the order of 单位.yaml, the numbers and the rounds
 */
public record ClosureFormReport(DayHead day, Scope scope, ReportHead head, List<ClosureForm> forms) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "销号审批表";

    public ClosureFormReport {
        forms = List.copyOf(forms);
    }

    /** The forms of a scope; empty when there is none. */
    public static Optional<ClosureFormReport> of(Edition edition, Scope scope) {
        List<ClosureForm> forms = new ArrayList<>();
        for (Standing standing : edition.problems().in(scope)) {
            for (Step recurrence : Closings.earlier(standing)) {
                if (isWanted(recurrence.before(), edition, scope)) {
                    forms.add(ClosureForm.ofEarlierRound(standing, recurrence, edition));
                }
            }
            if (standing.status().isInClosing() && isWanted(standing.state(), edition, scope)) {
                forms.add(ClosureForm.of(forms.size() + 1, standing, edition));
            }
        }
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClosureFormReport(edition.head(), scope, edition.headOf(PAPER, scope), forms));
    }

    private static boolean isWanted(ProblemState state, Edition edition, Scope scope) {
        if (state.isClosedByOpening()) {
            return false;
        }
        Optional<LocalDate> closed = state.closedOn();
        return !(scope instanceof Scope.Town)
                || state.status() == ProblemStatus.PENDING_CLOSURE
                || closed.filter(edition::isInPeriod).isPresent();
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
