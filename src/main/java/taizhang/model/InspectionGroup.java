package taizhang.model;

import java.util.List;

/**
 * A group of inspectors (督导检查组).
 *
 * @param name 名称
 * @param leader 组长
 * @param members 成员
 */
public record InspectionGroup(String name, String leader, List<String> members) {
    public InspectionGroup {
        members = List.copyOf(members);
    }
}
