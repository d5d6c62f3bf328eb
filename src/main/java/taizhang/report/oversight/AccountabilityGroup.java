package taizhang.report.oversight;

import java.util.List;
import taizhang.report.day.AccountabilityLine;

/**
 * Those held to account for problems, or by circulars.
 *
 * @param name e.g. 问题问责
 * @param lines by date
 */
public record AccountabilityGroup(String name, List<AccountabilityLine> lines) {
    public AccountabilityGroup {
        lines = List.copyOf(lines);
    }
}
