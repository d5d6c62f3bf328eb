package taizhang.report;

import java.util.List;

/**
 * Lasting rules as the data of a table (建章立制).
 *
 * @param lines one for each rule
 */
public record RuleTable(List<RuleMade> lines) {
    public RuleTable {
        lines = List.copyOf(lines);
    }
}
