package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An item of a list as its lines say it, for items that cannot be read yet.
 *
 * @param lines its lines, the dash in the first
 * @param indent where the dash stands
 */
record ListedItem(List<String> lines, int indent) {
    ListedItem {
        lines = List.copyOf(lines);
    }

    /** The items in some lines. */
    static List<ListedItem> in(List<String> lines, int indent) {
        List<ListedItem> items = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("- ", indent) && indentOf(line) == indent && !open.isEmpty()) {
                items.add(new ListedItem(open, indent));
                open.clear();
            }
            if (!line.isBlank()) {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            items.add(new ListedItem(open, indent));
        }
        return items;
    }

    static int indentOf(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    static boolean isDash(String line) {
        return line.startsWith("- ", indentOf(line));
    }

    /** What is written behind each key, with the deeper lines under it. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        String key = "";
        for (String line : lines) {
            boolean first = isDash(line) && indentOf(line) == indent;
            int at = first ? indent + 2 : indentOf(line);
            int colon = line.indexOf(':', at);
            if (at == indent + 2 && colon > 0) {
                key = line.substring(at, colon).strip();
                fields.put(key, line.substring(colon + 1).strip());
            } else {
                fields.merge(key, line.strip(), (above, below) -> above + "\n" + below);
            }
        }
        return fields;
    }

    String field(String key) {
        return fields().getOrDefault(key, "");
    }

    /** Whether this is another thing than that: another 描述, another 事项 or day, or most of it differs. */
    boolean isAnother(ListedItem that) {
        Map<String, String> mine = fields();
        Map<String, String> other = that.fields();
        long differing = mine.keySet().stream()
                .filter(key -> other.containsKey(key) && differs(mine, other, key))
                .count();
        return List.of("描述", "事项").stream().anyMatch(key -> differs(mine, other, key))
                || (mine.containsKey("事项") && differs(mine, other, "日期"))
                || differing * 2 >= mine.size();
    }

    private static boolean differs(Map<String, String> mine, Map<String, String> other, String key) {
        return !mine.getOrDefault(key, "").equals(other.getOrDefault(key, ""));
    }

    /** The same under another number. */
    ListedItem numbered(String number) {
        String old = field("编号");
        List<String> changed = new ArrayList<>();
        lines.forEach(line -> changed.add(line.contains("编号:") ? line.replace(old, number) : line));
        return new ListedItem(changed, indent);
    }
}
