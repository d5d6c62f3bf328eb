package taizhang.report.oversight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.statistics.SupervisionProposal;
import taizhang.statistics.SupervisionProposals;

/**
 * Which problems the office should press by a notice, and why (督办建议表).
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param proposed a notice should be issued, the most pressing first
 * @param underNotice a notice still runs or waits for its reply
 */
public record ProposalReport(DayHead day, ReportHead head, ProposalGroup proposed, ProposalGroup underNotice)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "督办建议表";

    /** The proposals of the day; empty when nothing presses. */
    public static Optional<ProposalReport> of(Edition edition) {
        SupervisionProposals all = SupervisionProposals.of(edition.statistics());
        ProposalGroup proposed = group("建议督办", all.proposed(), edition);
        ProposalGroup underNotice = group("已在督办", all.underNotice(), edition);
        return proposed.lines().isEmpty() && underNotice.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new ProposalReport(edition.head(), edition.headOf(PAPER), proposed, underNotice));
    }

    private static ProposalGroup group(String name, List<SupervisionProposal> proposals, Edition edition) {
        List<ProposalLine> lines = new ArrayList<>();
        proposals.forEach(proposal -> lines.add(ProposalLine.of(lines.size() + 1, proposal, edition)));
        return new ProposalGroup(name, lines, new Figure(name + "/件数", Integer.toString(lines.size())));
    }

    /** The groups that have lines. */
    public List<ProposalGroup> groups() {
        return List.of(proposed, underNotice).stream()
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        List.of(proposed, underNotice)
                .forEach(group -> figures.put(group.count().name(), group.count()));
        return figures;
    }
}
