package taizhang.report.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ProblemStatus;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;
import taizhang.statistics.Standing;

/**
 * The forms on which extensions are applied for (延期申请表), one a page.
 *
 * <ol>
 *   <li>The town's: those applied for or decided in 本期, and those that still wait for an answer.
 *   <li>A unit's: all of its problems.
 * </ol>
 *
 * @param day what all papers of the day share
 * @param scope the town or a unit
 * @param head title, people and day
 * @param forms in the order of 单位.yaml, the numbers and the applications
 */
public record ExtensionReport(DayHead day, Scope scope, ReportHead head, List<ExtensionForm> forms) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "延期申请表";

    public ExtensionReport {
        forms = List.copyOf(forms);
    }

    /** The forms of a scope; empty when there is none. */
    public static Optional<ExtensionReport> of(Edition edition, Scope scope) {
        List<ExtensionForm> forms = new ArrayList<>();
        for (Standing standing : edition.problems().in(scope)) {
            for (Step step : standing.life().stepsUpTo(standing.day())) {
                if (step.act() instanceof Act.ExtensionRequest request
                        && (!(scope instanceof Scope.Town) || isNews(standing, step, edition))) {
                    forms.add(ExtensionForm.of(standing, step, request, edition));
                }
            }
        }
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExtensionReport(edition.head(), scope, edition.headOf(PAPER, scope), forms));
    }

    private static boolean isNews(Standing standing, Step asked, Edition edition) {
        Optional<Act> answer = ExtensionForm.answerTo(standing, asked);
        boolean waiting = standing.status() == ProblemStatus.RECTIFYING
                && standing.state()
                        .handling()
                        .pendingExtension()
                        .filter(asked.act()::equals)
                        .isPresent();
        return waiting
                || edition.isInPeriod(asked.act().date())
                || answer.map(Act::date).filter(edition::isInPeriod).isPresent();
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
