package taizhang.report.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.report.PaperKind;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;

/**
 * Every policy that was combed through, by level (政策梳理清单).
 *
 * @param edition the edition it belongs to
 * @param head title, people and day
 * @param groups the policies by level
 */
public record PolicyReport(Edition edition, ReportHead head, List<PolicyGroup> groups) implements Report {
    public PolicyReport {
        groups = List.copyOf(groups);
    }

    /** The list; empty when no policy is written. */
    public static Optional<PolicyReport> of(Edition edition) {
        List<PolicyGroup> groups = PolicyGroup.of(edition, policy -> true);
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new PolicyReport(
                        edition,
                        ReportHead.ofOffice(edition.ledger(), PaperKind.POLICIES.label(), "", edition.asOf()),
                        groups));
    }

    /** How many policies. */
    public Figure count() {
        return PolicyGroup.total(groups);
    }

    @Override
    public String paper() {
        return PaperKind.POLICIES.label();
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
