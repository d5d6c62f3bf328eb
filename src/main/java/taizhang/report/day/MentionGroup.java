package taizhang.report.day;

import java.util.List;

/**
 * Problems that a paper names for one reason.
 *
 * @param name the reason, e.g. 逾期未改
 * @param lines one for each problem
 */
public record MentionGroup(String name, List<ProblemMention> lines) {
    public MentionGroup {
        lines = List.copyOf(lines);
    }
}
