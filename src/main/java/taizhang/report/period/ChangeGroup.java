package taizhang.report.period;

import java.util.List;

/**
 * The changes of one kind.
 *
 * @param name 变化, e.g. 新逾期
 * @param lines the changes by date
 */
public record ChangeGroup(String name, List<ChangeLine> lines) {
    public ChangeGroup {
        lines = List.copyOf(lines);
    }

    /** How many. */
    public int count() {
        return lines.size();
    }
}
