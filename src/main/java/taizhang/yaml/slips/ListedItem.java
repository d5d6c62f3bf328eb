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

    /** Whether some text stands in it. */
    boolean says(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    /** Whether this is another thing than that: what it is about differs, or its day, or most of it. */
    boolean isAnother(ListedItem that) {
        Map<String, String> mine = fields();
        Map<String, String> other = that.fields();
        long differing = mine.keySet().stream()
                .filter(key -> other.containsKey(key) && differs(mine, other, key))
                .count();
        return saysAnother(mine, other)
                || (mine.containsKey("事项") && differs(mine, other, "日期"))
                || differing * 2 >= mine.size();
    }

    /** Whether this is another thing than that, more than one slip of the pen away. */
    boolean isClearlyAnother(ListedItem that) {
        Map<String, String> mine = fields();
        Map<String, String> other = that.fields();
        long differing =
                mine.keySet().stream().filter(key -> differs(mine, other, key)).count();
        return isAnother(that) && (differing > 1 || saysAnother(mine, other));
    }

    private static boolean saysAnother(Map<String, String> mine, Map<String, String> other) {
        return List.of("描述", "事项", "要求", "事由").stream()
                .anyMatch(key -> mine.containsKey(key) && other.containsKey(key) && differs(mine, other, key));
    }

    private static boolean differs(Map<String, String> mine, Map<String, String> other, String key) {
        return !mine.getOrDefault(key, "").equals(other.getOrDefault(key, ""));
    }

    /** The same under another number, wherever it says its own. */
    ListedItem numbered(String old, String number) {
        return new ListedItem(
                lines.stream()
                        .map(line -> line.replaceAll(
                                java.util.regex.Pattern.quote(old) + "(?!\\d)",
                                java.util.regex.Matcher.quoteReplacement(number)))
                        .toList(),
                indent);
    }
}
