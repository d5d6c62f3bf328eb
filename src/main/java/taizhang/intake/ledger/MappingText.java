package taizhang.intake.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import taizhang.workbook.CellAddress;

/**
 * Writes 导入.yaml: what was understood, and empty places for what the clerk has to say.
 *
 * @param files the names of the older ledger's files
 * @param headings by sheet
 * @param mapping what the clerk said before
 * @param unknown words without a meaning, by kind
 * @param opened 期初日
 * @param lacks keys that some problem lacks
 */
record MappingText(
        String files,
        Map<String, Heading> headings,
        Mapping mapping,
        Map<String, SequencedSet<String>> unknown,
        LocalDate opened,
        Set<String> lacks) {
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# 导入旧台账的对照。冒号后面空着的请填好，认错的请改正，再运行一次 taizhang import。");
        lines.add(Mapping.FILES + ": " + quoted(files));
        lines.add("# 列：写" + columnWords() + "，用不着的写“" + Meaning.IGNORE + "”。");
        lines.add("# 期初日：接手旧台账的那一天，在第一期周报以前。");
        lines.add(Mapping.OPENED + ": " + opened);
        defaults(lines);
        lines.add(Mapping.COLUMNS + ":");
        headings.forEach((sheet, heading) -> {
            lines.add("  " + quoted(sheet) + ":");
            heading.columns().forEach((column, headed) -> lines.add(column(sheet, column, headed)));
        });
        lines.add("# 忽略行：不是问题的行，写行号，如 45、46。");
        lines.add(Mapping.IGNORED_ROWS + ":");
        headings.keySet().forEach(sheet -> {
            List<String> rows = new TreeSet<>(mapping.ignoredRows().getOrDefault(sheet, Set.of()))
                    .stream().map(row -> "" + (row + 1)).toList();
            lines.add("  " + quoted(sheet) + ":" + (rows.isEmpty() ? "" : " " + String.join("、", rows)));
        });
        for (String kind : List.of("单位", "类别", "来源", "方式", "状态")) {
            words(kind, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String columnWords() {
        return String.join(
                "、", java.util.Arrays.stream(Meaning.values()).map(Meaning::key).toList());
    }

    private void defaults(List<String> lines) {
        Set<String> keys = new TreeSet<>(lacks);
        keys.addAll(mapping.defaults().keySet());
        if (!keys.isEmpty()) {
            lines.add("# 默认：旧台账没有写的，一律写成");
            lines.add(Mapping.DEFAULTS + ":");
            keys.forEach(key -> lines.add(entry(key, mapping.defaults().getOrDefault(key, ""))));
        }
    }

    private String column(String sheet, int column, Heading.Column headed) {
        String key = mapping.column(sheet, column)
                .or(() -> headed.meaning().map(Meaning::key))
                .orElse("");
        String letters = new CellAddress(0, column).columnName();
        String name = List.of("Y", "N").contains(letters) ? "'" + letters + "'" : letters;
        return ("    " + name + ": " + key).stripTrailing() + "  # "
                + headed.text().replaceAll("\\s+", " ");
    }

    private void words(String kind, List<String> lines) {
        Map<String, String> known = mapping.words().getOrDefault(kind, Map.of());
        Set<String> all = new TreeSet<>(known.keySet());
        all.addAll(Optional.<Set<String>>ofNullable(unknown.get(kind)).orElse(Set.of()));
        if (!all.isEmpty()) {
            lines.add("# " + kind + "：旧台账的写法: 这里的写法");
            lines.add(kind + ":");
            all.forEach(word -> lines.add(entry(word, known.getOrDefault(word, ""))));
        }
    }

    private static String entry(String key, String value) {
        return ("  " + quoted(key) + ": " + (value.isEmpty() ? "" : quoted(value))).stripTrailing();
    }

    private static String quoted(String text) {
        boolean plain = text.matches("[\\p{IsHan}A-Za-z0-9（）·“”、-]*[\\p{IsHan}][\\p{IsHan}A-Za-z0-9（）·“”、-]*")
                && !text.startsWith("-");
        return plain ? text : "'" + text.replace("'", "''").replaceAll("\\s+", " ") + "'";
    }
}
