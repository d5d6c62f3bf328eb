package taizhang.report.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.report.PaperKind;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.RegulationLine;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;

/**
 * What should be improved in policies, and the rules made by the day (政策完善建议).
 *
 * @param edition the edition it belongs to
 * @param head title, people and day
 * @param groups the policies with a 完善建议, by level
 * @param regulations 建章立制
 */
public record PolicyAdviceReport(
        Edition edition, ReportHead head, List<PolicyGroup> groups, List<RegulationLine> regulations)
        implements Report {
    public PolicyAdviceReport {
        groups = List.copyOf(groups);
        regulations = List.copyOf(regulations);
    }

    /** The advice; empty when no policy has any. */
    public static Optional<PolicyAdviceReport> of(Edition edition) {
        List<PolicyGroup> groups =
                PolicyGroup.of(edition, policy -> policy.review().suggestion().isPresent());
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new PolicyAdviceReport(
                        edition,
                        ReportHead.ofOffice(edition.ledger(), PaperKind.POLICY_ADVICE.label(), "", edition.asOf()),
                        groups,
                        RegulationLine.of(edition)));
    }

    /** How many policies. */
    public Figure count() {
        return PolicyGroup.total(groups);
    }

    @Override
    public String paper() {
        return PaperKind.POLICY_ADVICE.label();
    }

    @Override
    public Scope scope() {
        return new Scope.Town();
    }

    @Override
    public Map<String, Figure> figures() {
        return PolicyGroup.figures(groups);
    }
}
