package taizhang.report.closing;

import java.util.List;

/**
 * What is not closed yet, as the data of a table (未销号问题表).
 *
 * @param lines one for each problem
 */
public record LeftOverTable(List<LeftOver> lines) {
    public LeftOverTable {
        lines = List.copyOf(lines);
    }
}
