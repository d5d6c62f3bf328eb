package taizhang.report.day;

import java.util.List;

/**
 * Statistics by the marks of one list.
 *
 * @param name 标签 or 其他类别
 * @param lines one for each mark
 */
public record MarkGroup(String name, List<SliceLine> lines) {
    public MarkGroup {
        lines = List.copyOf(lines);
    }
}
