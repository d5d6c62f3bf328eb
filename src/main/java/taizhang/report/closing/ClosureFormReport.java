package taizhang.report.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;

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
        for (ClosingInHand closing : ClosingInHand.in(edition, scope)) {
            forms.add(ClosureForm.of(forms.size() + 1, closing, edition));
        }
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClosureFormReport(edition.head(), scope, edition.headOf(PAPER, scope), forms));
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
