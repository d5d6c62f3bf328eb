package taizhang.report;

import java.util.List;

/**
 * Suggestions for policies as the data of a table (政策完善建议).
 *
 * @param lines one for each policy
 */
public record SuggestionTable(List<PolicySuggestion> lines) {
    public SuggestionTable {
        lines = List.copyOf(lines);
    }
}
