package taizhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ImportCode;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Facts;
import taizhang.model.Measure;
import taizhang.model.ModeKind;
import taizhang.model.ProblemStatus;

/**
 * What 整改 must say:
 *
 * <ol>
 *   <li>a problem that is to be rectified has 整改 at all (warning: the plan may still be in the making);
 *   <li>限期整改 names 目标, 措施, 时限 (待定 with a reason will do) and 责任人; 长期坚持 the same but 时限. What is 待补 is named. Not asked of a problem found untrue or
 *       handed over;
 *   <li>what an older ledger did not say (期初) is a warning as long as the problem is 整改中, and not asked for afterwards.
 * </ol>
 */
final class MeasuresComplete implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        ProblemStatus status = life.last().status();
        if (!status.isOpen() && !status.isDue()) {
            return;
        }
        boolean takenOver = life.problem().acts().stream().anyMatch(Act.Opening.class::isInstance);
        if (takenOver && status.isRectified()) {
            return;
        }
        Optional<Measure> written = life.last().facts().measure();
        if (written.isEmpty()) {
            if (status != ProblemStatus.UNVERIFIED) {
                findings.report(
                        RuleCode.NO_MEASURE,
                        life.problem().origin().span(),
                        life.problem().id().text(),
                        status.label());
            }
            return;
        }
        Measure measure = written.get();
        if (measure.mode().is(ModeKind.IMMEDIATE)) {
            return;
        }
        List<String> gaps = missingIn(measure);
        if (takenOver) {
            if (!gaps.isEmpty()) {
                findings.report(
                        ImportCode.TAKEN_OVER_INCOMPLETE,
                        life.problem().origin().at("整改"),
                        life.problem().id().text(),
                        String.join("、", gaps));
            }
            return;
        }
        for (String missing : gaps) {
            findings.report(
                    RuleCode.MEASURE_INCOMPLETE,
                    life.problem().origin().at("整改"),
                    measure.mode().label(),
                    missing);
        }
    }

    private static List<String> missingIn(Measure measure) {
        List<String> missing = new ArrayList<>();
        if (measure.goal().isEmpty()) {
            missing.add("目标");
        }
        if (measure.actions().isEmpty()) {
            missing.add("措施");
        }
        boolean postponed = measure.limit().undecided().isPresent()
                || measure.limit().words().filter(Facts.OWED::equals).isPresent();
        if (measure.deadline().isEmpty() && !postponed && measure.mode().is(ModeKind.WITHIN_TERM)) {
            missing.add("时限");
        }
        if (measure.responsibility().officers().isEmpty()) {
            missing.add("责任人");
        }
        return missing;
    }
}
