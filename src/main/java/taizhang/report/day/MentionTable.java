package taizhang.report.day;

import java.util.List;

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
