package taizhang.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the books need to know of a unit besides its name, as its name has it.
 *
 * @param kind 类型
 * @param prefix 编号前缀, no other unit's
 */
record UnitTraits(String kind, String prefix) {
    private static final Pattern KIND_AT_END =
            Pattern.compile("(?:(?:人民政府)?(?:街道办事处|街道|办事处|镇|乡)|村民委员会|村委会|行政村|村|社区居委会|社区|居委会)$");

    /** The traits of each unit by name, in the order of the list; a kind that was written stands. */
    static Map<String, UnitTraits> of(List<Listed.Item> units) {
        Map<String, UnitTraits> traits = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>();
        for (Listed.Item unit : units) {
            List<String> ways = new ArrayList<>(List.of(shortened(unit.name()), unit.name()));
            for (int i = 2; i < units.size() + 3; i++) {
                ways.add(shortened(unit.name()) + i);
            }
            String prefix = ways.stream().filter(taken::add).findFirst().orElse(unit.name());
            traits.put(unit.name(), new UnitTraits(unit.kind().isEmpty() ? kindOf(unit.name()) : unit.kind(), prefix));
        }
        return traits;
    }

    private static String shortened(String name) {
        String plain = name.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String bare = KIND_AT_END.matcher(plain).replaceFirst("");
        return bare.codePointCount(0, bare.length()) >= 2 ? bare : plain.isEmpty() ? name : plain;
    }

    private static String kindOf(String name) {
        if (name.endsWith("村") || name.endsWith("村委会") || name.endsWith("村民委员会")) {
            return "村";
        }
        if (name.endsWith("社区") || name.endsWith("居委会")) {
            return "社区";
        }
        if (name.matches(".*(?:镇|乡|街道|街道办事处|镇人民政府|乡人民政府)")) {
            return "乡镇";
        }
        return name.matches(".*[县区市旗州盟](?:人民政府)?") ? "县区" : "部门";
    }
}
