package taizhang.bench.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A unit (单位) as 单位.yaml names it.
 *
 * @param name 名称
 * @param prefix 编号前缀
 * @param isVillage whether it is a village, not a department
 */
record ReportingUnit(String name, String prefix, boolean isVillage) {
    /** All units of 单位.yaml, in order. */
    static List<ReportingUnit> all(List<String> lines) {
        List<ReportingUnit> units = new ArrayList<>();
        String name = "";
        String prefix = "";
        for (String line : lines) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("  - 名称:")) {
                name = value;
            } else if (line.startsWith("    编号前缀:")) {
                prefix = value;
            } else if (line.startsWith("    类型:") && !value.startsWith("[")) {
                units.add(new ReportingUnit(name, prefix, !value.equals("部门")));
            }
        }
        return units;
    }
}
