package taizhang.report;

import java.util.List;

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
