package taizhang.report.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.RegulationLine;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;

/**
 * What should be improved in policies, and the rules made by the day (政策完善建议).
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param groups the policies with a 完善建议, by level
 * @param regulations 建章立制
 */
public record PolicyAdviceReport(
        DayHead day, ReportHead head, List<PolicyGroup> groups, List<RegulationLine> regulations) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "政策完善建议";

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
                        edition.head(), edition.headOf(PAPER), groups, RegulationLine.of(edition)));
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
        return PolicyGroup.recounted(name, day, true);
    }

    @Override
    public Map<String, Figure> figures() {
        return PolicyGroup.figures(groups);
    }
}
