package taizhang.report.day;

import java.util.Arrays;
import java.util.List;

/**
 * All problems that a paper names, as the data of an annex for what its sentences do not tell one by one.
 *
 * @param groups by reason, in the order of the sentences; none without a problem
 */
public record MentionGroups(List<MentionGroup> groups) {
    public MentionGroups {
        groups = List.copyOf(groups);
    }

    /** Those of some groups that name a problem. */
    public static MentionGroups of(MentionGroup... groups) {
        return new MentionGroups(
                Arrays.stream(groups).filter(group -> !group.lines().isEmpty()).toList());
    }
}
