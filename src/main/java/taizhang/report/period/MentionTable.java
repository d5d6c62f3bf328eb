package taizhang.report.period;

import java.util.List;
import taizhang.report.day.ProblemMention;

/**
 * Problems as the data of a table.
 *
 * @param lines one for each problem
 */
public record MentionTable(List<ProblemMention> lines) {
    public MentionTable {
        lines = List.copyOf(lines);
    }
}
