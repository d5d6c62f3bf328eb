package taizhang.report.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.model.Policy;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.PolicyLine;

/**
 * The policies of one level (层级).
 *
 * @param level 层级
 * @param lines the policies in the order of 政策.yaml
 */
public record PolicyGroup(String level, List<PolicyLine> lines) {
    /** The order of the levels; others follow in the order of 政策.yaml. */
    private static final List<String> LEVELS = List.of("中央", "省", "市", "县", "部门");

    private static final String PREFIX = "政策/";

    public PolicyGroup {
        lines = List.copyOf(lines);
    }

    /** The policies that are wanted, by level, numbered through. */
    static List<PolicyGroup> of(Edition edition, Predicate<Policy> wanted) {
        Map<String, List<Policy>> byLevel = new LinkedHashMap<>();
        LEVELS.forEach(level -> byLevel.put(level, new ArrayList<>()));
        edition.ledger().policies().stream()
                .filter(wanted)
                .forEach(policy -> byLevel.computeIfAbsent(policy.level(), level -> new ArrayList<>())
                        .add(policy));
        List<PolicyGroup> groups = new ArrayList<>();
        int number = 1;
        for (Map.Entry<String, List<Policy>> level : byLevel.entrySet()) {
            List<PolicyLine> lines = new ArrayList<>();
            for (Policy policy : level.getValue()) {
                lines.add(PolicyLine.of(number++, policy, edition));
            }
            if (!lines.isEmpty()) {
                groups.add(new PolicyGroup(level.getKey(), lines));
            }
        }
        return groups;
    }

    /** How many. */
    public Figure count() {
        return new Figure(PREFIX + level, Integer.toString(lines.size()));
    }

    /** How many in all. */
    static Figure total(List<PolicyGroup> groups) {
        int count = groups.stream().mapToInt(group -> group.lines().size()).sum();
        return new Figure(PREFIX + "合计", Integer.toString(count));
    }

    /** What a count should say by the second count. */
    static Optional<String> recounted(String name, DayHead day, boolean onlyAdvised) {
        return name.startsWith(PREFIX)
                ? day.recount().policies(onlyAdvised, name.substring(PREFIX.length()))
                : day.recount().at(name);
    }

    /** All counts by full name. */
    static Map<String, Figure> figures(List<PolicyGroup> groups) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        groups.forEach(group -> figures.put(group.count().name(), group.count()));
        figures.put(total(groups).name(), total(groups));
        return figures;
    }
}
