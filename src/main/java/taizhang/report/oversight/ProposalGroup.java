package taizhang.report.oversight;

import java.util.List;
import taizhang.report.day.Figure;

/**
 * Problems proposed for a notice, or under one already.
 *
 * @param name e.g. 建议督办
 * @param lines one for each problem
 * @param count how many
 */
public record ProposalGroup(String name, List<ProposalLine> lines, Figure count) {
    public ProposalGroup {
        lines = List.copyOf(lines);
    }
}
