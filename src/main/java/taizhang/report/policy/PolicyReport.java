package taizhang.report.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;

/**
 * Every policy that was combed through, by level (政策梳理清单).
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param groups the policies by level
 */
public record PolicyReport(DayHead day, ReportHead head, List<PolicyGroup> groups) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "政策梳理清单";

    public PolicyReport {
        groups = List.copyOf(groups);
    }

    /** The list; empty when no policy is written. */
    public static Optional<PolicyReport> of(Edition edition) {
        List<PolicyGroup> groups = PolicyGroup.of(edition, policy -> true);
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new PolicyReport(edition.head(), edition.headOf(PAPER), groups));
    }

    /** How many policies. */
    public Figure count() {
        return PolicyGroup.total(groups);
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Optional<String> recounted(String name) {
        return PolicyGroup.recounted(name, day, false);
    }

    @Override
    public Map<String, Figure> figures() {
        return PolicyGroup.figures(groups);
    }
}
