package taizhang.report.summary;

import java.util.List;
import taizhang.report.day.AccountabilityLine;

/**
 * Who was held to account (问责) as the data of an annex.
 *
 * @param lines one for each time
 */
public record AccountabilityTable(List<AccountabilityLine> lines) {
    public AccountabilityTable {
        lines = List.copyOf(lines);
    }
}
